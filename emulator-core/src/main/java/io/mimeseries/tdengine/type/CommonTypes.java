package io.mimeseries.tdengine.type;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import org.jspecify.annotations.Nullable;

/** The type that values of two types become: to be compared, or to stand in one column of a result. */
public final class CommonTypes {
    /** Bytes, with those of the length, that a number may take as text. */
    private static final int NUMBER_BYTES = 65;

    private static final int LENGTH_BYTES = 2;
    private static final int NCHAR_BYTES = 4;

    private CommonTypes() {}

    /**
     * What two values are compared as; numbers other than decimals are compared as they are, and what is said of them here
     * does not matter.
     *
     * @throws io.mimeseries.tdengine.TDengineException 0x3250 if they cannot be compared
     */
    public static DataType forComparison(DataType left, DataType right) {
        if (left == right || right == DataType.NULL) {
            return left;
        }
        if (left == DataType.NULL) {
            return right;
        }
        if (left.isDecimal() || right.isDecimal()) {
            var other = left.isDecimal() ? right : left;
            if (isBinary(other) || other == DataType.JSON) {
                throw ErrorCode.CANNOT_CONVERT.error();
            }
            return other.isFloating() || other.isText() ? DataType.DOUBLE : DataType.DECIMAL;
        }
        if (isBinary(left) || isBinary(right)) {
            return binaries(left, right);
        }
        if (left == DataType.JSON || right == DataType.JSON) {
            return DataType.JSON;
        }
        if (left.isText() && right.isText()) {
            return DataType.VARCHAR;
        }
        if (left.isText() || right.isText()) {
            return ofTextAnd(left.isText() ? right : left);
        }
        return wider(left, right);
    }

    private static DataType binaries(DataType left, DataType right) {
        var binary = isBinary(left) ? left : right;
        var other = isBinary(left) ? right : left;
        boolean fits = (binary == DataType.VARBINARY && other.isText())
                || (binary == DataType.GEOMETRY && other == DataType.VARCHAR);
        if (!fits) {
            throw ErrorCode.CANNOT_CONVERT.error();
        }
        return binary;
    }

    private static DataType ofTextAnd(DataType other) {
        return switch (other) {
            case TIMESTAMP, FLOAT, DOUBLE -> other;
            default -> other.isUnsigned() ? DataType.DOUBLE : DataType.BIGINT;
        };
    }

    private static DataType wider(DataType left, DataType right) {
        if (left == DataType.BOOL || right == DataType.BOOL) {
            return left == DataType.BOOL ? right : left;
        }
        if (left == DataType.DOUBLE || right == DataType.DOUBLE) {
            return DataType.DOUBLE;
        }
        if (left == DataType.FLOAT || right == DataType.FLOAT) {
            return DataType.FLOAT;
        }
        if (left == DataType.TIMESTAMP || right == DataType.TIMESTAMP) {
            return left == DataType.BIGINT_UNSIGNED || right == DataType.BIGINT_UNSIGNED
                    ? DataType.DOUBLE
                    : DataType.TIMESTAMP;
        }
        return DataType.BIGINT;
    }

    private static boolean isBinary(DataType type) {
        return type == DataType.VARBINARY || type == DataType.GEOMETRY || type == DataType.BLOB;
    }

    /**
     * The type of a column of CASE that has values of two types.
     *
     * @throws io.mimeseries.tdengine.TDengineException 0x3250 if there is none
     */
    public static ValueType forDisplay(ValueType left, ValueType right) {
        if (left.kind() == DataType.NULL || right.kind() == DataType.NULL) {
            return left.kind() == DataType.NULL ? right : left;
        }
        if (left.kind() == right.kind()) {
            return longer(left, right);
        }
        var kind = displayed(left.kind(), right.kind());
        if (kind == null) {
            throw ErrorCode.CANNOT_CONVERT.error();
        }
        if (kind.isDecimal()) {
            return decimal(left, right);
        }
        if (!kind.isVariable()) {
            return new ValueType(kind);
        }
        int bytes = Math.max(bytes(left), bytes(right));
        if (isMathable(left.kind()) || isMathable(right.kind())) {
            bytes = Math.max(bytes, kind == DataType.NCHAR ? NUMBER_BYTES * NCHAR_BYTES : NUMBER_BYTES);
        }
        int length = bytes - LENGTH_BYTES;
        return new ValueType(kind, kind == DataType.NCHAR ? length / NCHAR_BYTES : length);
    }

    private static ValueType longer(ValueType left, ValueType right) {
        if (left.kind().isDecimal()) {
            return decimal(left, right);
        }
        return left.length() >= right.length() ? left : right;
    }

    private static ValueType decimal(ValueType left, ValueType right) {
        if (left.kind().isDecimal() && right.kind().isDecimal()) {
            return left.precision() - left.scale() < right.precision() - right.scale() ? right : left;
        }
        return left.kind().isDecimal() ? left : right;
    }

    private static int bytes(ValueType type) {
        if (!type.kind().isVariable()) {
            return type.kind().bytes();
        }
        return LENGTH_BYTES + (type.kind() == DataType.NCHAR ? type.length() * NCHAR_BYTES : type.length());
    }

    private static @Nullable DataType displayed(DataType left, DataType right) {
        if (left == DataType.VARBINARY || right == DataType.VARBINARY) {
            return left == DataType.VARCHAR || right == DataType.VARCHAR ? DataType.VARBINARY : null;
        }
        if ((!isMathable(left) && !left.isText()) || (!isMathable(right) && !right.isText())) {
            return null;
        }
        if (left.isDecimal() || right.isDecimal()) {
            var other = left.isDecimal() ? right : left;
            return other.isFloating() || other.isText() ? DataType.DOUBLE : DataType.DECIMAL;
        }
        if (left == DataType.NCHAR || right == DataType.NCHAR) {
            return DataType.NCHAR;
        }
        if (left == DataType.VARCHAR || right == DataType.VARCHAR) {
            return DataType.VARCHAR;
        }
        return numbers(left, right);
    }

    private static DataType numbers(DataType left, DataType right) {
        if (left == DataType.TIMESTAMP || right == DataType.TIMESTAMP) {
            var other = left == DataType.TIMESTAMP ? right : left;
            return other.isFloating() || other == DataType.BIGINT_UNSIGNED ? DataType.VARCHAR : DataType.BIGINT;
        }
        if (left == DataType.BOOL || right == DataType.BOOL) {
            return left == DataType.BOOL ? right : left;
        }
        if (left.isFloating() || right.isFloating()) {
            return left.isFloating() && right.isFloating() ? DataType.DOUBLE : DataType.VARCHAR;
        }
        if (left.isUnsigned() == right.isUnsigned()) {
            return left.bytes() >= right.bytes() ? left : right;
        }
        var signed = left.isUnsigned() ? right : left;
        var unsigned = left.isUnsigned() ? left : right;
        return switch (Math.max(signed.bytes(), 2 * unsigned.bytes())) {
            case 2 -> DataType.SMALLINT;
            case 4 -> DataType.INT;
            case 8 -> DataType.BIGINT;
            default -> DataType.VARCHAR;
        };
    }

    private static boolean isMathable(DataType type) {
        return type.isNumeric() || type == DataType.BOOL || type == DataType.TIMESTAMP;
    }
}
