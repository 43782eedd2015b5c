package io.mimeseries.tdengine.expression;

import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.type.LeadingDouble;
import io.mimeseries.tdengine.type.LeadingInteger;
import io.mimeseries.tdengine.type.TimeSpan;
import io.mimeseries.tdengine.type.Times;
import io.mimeseries.tdengine.type.Utf8;

/** What literals of expressions are. */
final class Literals {
    private static final ValueType UNSIGNED = new ValueType(DataType.BIGINT_UNSIGNED);

    private Literals() {}

    static Constant of(Literal node, Times times) {
        var text = node.text();
        return switch (node.kind()) {
            case INTEGER -> integer(text);
            case FLOAT -> new Constant(ValueType.DOUBLE, LeadingDouble.of(text).value());
            case STRING -> text(text);
            case BOOL -> new Constant(ValueType.BOOL, Boolean.parseBoolean(text));
            case TIMESTAMP -> new Constant(ValueType.TIMESTAMP, timestamp(text, times));
            case DURATION -> duration(text, times);
            case NULL -> Constant.NULL;
        };
    }

    /** A number with a minus before it is a literal, too. */
    static Constant negative(Literal node) {
        var text = node.text().startsWith("-") ? node.text().substring(1) : '-' + node.text();
        return node.kind() == Literal.Kind.INTEGER
                ? integer(text)
                : new Constant(ValueType.DOUBLE, LeadingDouble.of(text).value());
    }

    static Constant text(String text) {
        return new Constant(new ValueType(DataType.VARCHAR, Utf8.length(text)), text);
    }

    /**
     * The time that a text means beside timestamps.
     *
     * @throws io.mimeseries.tdengine.TDengineException 0x0127
     */
    static Constant asTimestamp(String text, Times times) {
        var parsed = times.parse(text);
        if (parsed == null) {
            throw ErrorCode.INVALID_TIMESTAMP_FORMAT.error();
        }
        return new Constant(ValueType.TIMESTAMP, parsed);
    }

    private static Constant integer(String text) {
        var signed = LeadingInteger.signed(text, 0, text.length());
        if (!signed.outOfRange() || text.startsWith("-")) {
            return new Constant(ValueType.BIGINT, signed.value());
        }
        return new Constant(
                UNSIGNED, LeadingInteger.unsigned(text, 0, text.length()).value());
    }

    private static long timestamp(String text, Times times) {
        var parsed = times.parse(text);
        if (parsed != null) {
            return parsed;
        }
        var whole = LeadingInteger.signed(text, 0, text.length());
        if (whole.end() < text.length()) {
            throw ErrorCode.INVALID_VALUE_TYPE.about(text);
        }
        return whole.value();
    }

    private static Constant duration(String text, Times times) {
        var span = TimeSpan.parse(text);
        if (span == null) {
            throw ErrorCode.INVALID_VALUE_TYPE.about(text);
        }
        return new Constant(ValueType.BIGINT, span.in(times.precision()), span);
    }
}
