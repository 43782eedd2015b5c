package io.mimeseries.grammar.tdengine.insert;

/**
 * What follows a time or a duration: one of the two operands is a time, the other a duration, and a duration is never what something is taken from.
 *
 * @param minus whether the operand is taken away
 * @param operand its kind; NULL where nothing follows
 * @param text of the operand, as {@link InsertValue#text}
 */
public record TimeOperation(boolean minus, ValueKind operand, String text) {
    /** Nothing follows. */
    public static final TimeOperation NONE = new TimeOperation(false, ValueKind.NULL, "");

    public boolean isNone() {
        return operand == ValueKind.NULL;
    }
}
