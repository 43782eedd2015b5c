package io.mimeseries.tdengine.expression;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.TypeName;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.FunctionErrors;
import io.mimeseries.tdengine.type.Cast;
import io.mimeseries.tdengine.type.Digits;
import io.mimeseries.tdengine.type.FixedTypes;
import io.mimeseries.tdengine.type.Times;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CAST: the type that is written, and whether the operand can be of it. */
final class CastCompiler {
    private static final int CONSTANT_DECIMAL_BYTES = 64;
    private static final int MAX_BYTES = 65517;
    private static final int MAX_CHARACTERS = 16379;

    private CastCompiler() {}

    static CompiledExpression of(Expression.Cast node, CompiledExpression operand, Times times) {
        var from = operand.type();
        var to = type(node.type());
        if (to.kind() == DataType.JSON || to.kind() == DataType.BLOB) {
            throw ErrorCode.UNKNOWN.error("Unknown error 65535");
        }
        if (from.kind() == DataType.BLOB
                || (from.kind() == DataType.GEOMETRY && to.kind() != DataType.GEOMETRY)
                || (from.kind() == DataType.VARBINARY && to.kind() != DataType.VARBINARY)) {
            throw FunctionErrors.type("cast");
        }
        if (to.kind() == DataType.VARBINARY
                && from.kind() != DataType.VARCHAR
                && from.kind() != DataType.VARBINARY
                && from.kind() != DataType.NULL) {
            throw FunctionErrors.type("cast");
        }
        var result =
                Operation.of(to, List.of(operand), (operands, size) -> Cast.apply(operands.get(0), from, to, times));
        return to.kind().isDecimal() && result instanceof Constant constant
                ? new Constant(
                        new ValueType(to.kind(), CONSTANT_DECIMAL_BYTES, to.precision(), to.scale()), constant.value())
                : result;
    }

    private static ValueType type(TypeName name) {
        return switch (name.kind()) {
            case BOOL,
                    TINYINT,
                    SMALLINT,
                    INT,
                    BIGINT,
                    TINYINT_UNSIGNED,
                    SMALLINT_UNSIGNED,
                    INT_UNSIGNED,
                    BIGINT_UNSIGNED,
                    FLOAT,
                    DOUBLE,
                    TIMESTAMP -> FixedTypes.of(name);
            case DECIMAL -> decimal(name);
            case VARCHAR -> new ValueType(DataType.VARCHAR, length(name.length(), MAX_BYTES));
            case NCHAR -> new ValueType(DataType.NCHAR, length(name.length(), MAX_CHARACTERS));
            case VARBINARY -> new ValueType(DataType.VARBINARY, length(name.length(), MAX_BYTES));
            case GEOMETRY -> new ValueType(DataType.GEOMETRY, length(name.length(), MAX_BYTES));
            case JSON -> new ValueType(DataType.JSON);
            case BLOB, MEDIUMBLOB -> new ValueType(DataType.BLOB);
        };
    }

    private static ValueType decimal(TypeName name) {
        int precision = length(name.length(), 38);
        int scale = name.scale() == null ? 0 : Digits.intOf(name.scale(), "CAST to DECIMAL of scale");
        return ValueType.decimal(precision, scale);
    }

    private static int length(@Nullable String digits, int max) {
        if (digits == null) {
            return max;
        }
        try {
            int length = Integer.parseInt(digits);
            if (length > 0 && length <= max) {
                return length;
            }
        } catch (NumberFormatException e) {
            // out of range as well
        }
        throw ErrorCode.INVALID_VARIABLE_LENGTH.error("Invalid column length for var length type");
    }
}
