package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.select.scope.Compiler;
import io.mimeseries.tdengine.type.LeadingDouble;
import org.jspecify.annotations.Nullable;

/** Values of FILL as those of the columns that they fill. */
final class FillConstants {
    private FillConstants() {}

    /** Refuses what is no literal. */
    static void check(Expression node) {
        if (!(node instanceof Literal
                || (node instanceof Expression.Negate sign && sign.operand() instanceof Literal))) {
            throw ErrorCode.INVALID_VALUE_TYPE.error("Fill value can only accept constant");
        }
    }

    /** The value as the column holds it. */
    static @Nullable Object value(Expression node, ValueType type, Compiler compiler) {
        check(node);
        return convert(compiler.constant(node).value(), type);
    }

    private static @Nullable Object convert(@Nullable Object value, ValueType type) {
        if (value == null) {
            return null;
        }
        return switch (type.kind().columnType()) {
            case LONG -> number(value).longValue();
            case DOUBLE -> number(value).doubleValue();
            case BOOLEAN ->
                value instanceof Boolean ? value : (Object) (number(value).doubleValue() != 0);
            case STRING -> value instanceof String ? value : value.toString();
        };
    }

    private static Number number(Object value) {
        if (value instanceof Number number) {
            return number;
        }
        if (value instanceof Boolean flag) {
            return flag ? 1L : 0L;
        }
        return LeadingDouble.of((String) value, 0, ((String) value).length()).value();
    }
}
