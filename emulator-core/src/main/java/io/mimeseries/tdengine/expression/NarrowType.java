package io.mimeseries.tdengine.expression;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;

/** The smallest type that has a constant: what it is compared as. */
final class NarrowType {
    private static final double TOLERANCE = 4 * 0x1p-52;

    private NarrowType() {}

    static ValueType of(Constant constant) {
        if (constant.value() instanceof Long value && constant.type().kind().isInteger()) {
            return new ValueType(ofInteger(value, constant.type().kind()));
        }
        if (constant.value() instanceof Double value
                && constant.type().kind() == DataType.DOUBLE
                && Math.abs(value - (float) (double) value) <= TOLERANCE) {
            return new ValueType(DataType.FLOAT);
        }
        return constant.type();
    }

    private static DataType ofInteger(long value, DataType kind) {
        if (kind != DataType.BIGINT && (kind != DataType.BIGINT_UNSIGNED || value < 0)) {
            return kind;
        }
        if (value == (byte) value) {
            return DataType.TINYINT;
        }
        if (value == (short) value) {
            return DataType.SMALLINT;
        }
        return value == (int) value ? DataType.INT : DataType.BIGINT;
    }
}
