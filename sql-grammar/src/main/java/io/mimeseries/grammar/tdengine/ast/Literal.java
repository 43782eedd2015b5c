package io.mimeseries.grammar.tdengine.ast;

/**
 * A literal, not read yet: what it means depends on precision, zone and where it stands.
 *
 * @param text of numbers and durations as written, with the sign where the grammar takes one along ({@code -1} in a list), lower-cased; of
 *     strings without quotes and with escapes undone, {@code \%} and {@code \_} kept; of booleans {@code true} or {@code false}
 */
public record Literal(Kind kind, String text, Source source) implements Expression {
    /** What was written. */
    public enum Kind {
        /** Digits; in lists and tags also {@code 0x…} and {@code 0b…}. */
        INTEGER,
        /** With a point or an exponent. */
        FLOAT,
        STRING,
        BOOL,
        /** {@code TIMESTAMP '…'}. */
        TIMESTAMP,
        /** {@code 10s}. */
        DURATION,
        NULL
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
