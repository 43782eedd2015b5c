package io.mimeseries.server.tdengine.block;

import io.mimeseries.column.BooleanColumnBuilder;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.tdengine.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;

/** Reads values of a fixed size, one for each row, that of a row without a value too. */
final class ValueDecoder {
    private ValueDecoder() {}

    /** Whether a row has no value. */
    @FunctionalInterface
    interface Absence {
        boolean at(int row);
    }

    static Column read(ByteBuffer in, DataType type, int rows, Absence absent) {
        return switch (type) {
            case BOOL -> {
                var values = new BooleanColumnBuilder(rows);
                for (int row = 0; row < rows; row++) {
                    boolean value = in.get() != 0;
                    if (absent.at(row)) {
                        values.appendNull();
                    } else {
                        values.append(value);
                    }
                }
                yield values.build();
            }
            case FLOAT, DOUBLE -> {
                var values = new DoubleColumnBuilder(rows);
                for (int row = 0; row < rows; row++) {
                    double value = type == DataType.FLOAT ? in.getFloat() : in.getDouble();
                    if (absent.at(row)) {
                        values.appendNull();
                    } else {
                        values.append(value);
                    }
                }
                yield values.build();
            }
            default -> {
                var values = new LongColumnBuilder(rows);
                for (int row = 0; row < rows; row++) {
                    long value = integer(in, type);
                    if (absent.at(row)) {
                        values.appendNull();
                    } else {
                        values.append(value);
                    }
                }
                yield values.build();
            }
        };
    }

    /** Values that are all there, of which as many have been held against the bytes. */
    static Column readAll(ByteBuffer in, DataType type, int rows) {
        return switch (type) {
            case TIMESTAMP, BIGINT, BIGINT_UNSIGNED -> {
                var values = new long[rows];
                in.slice().order(in.order()).asLongBuffer().get(values);
                in.position(in.position() + rows * Long.BYTES);
                yield new LongColumn(values);
            }
            case INT -> {
                var values = new long[rows];
                for (int row = 0; row < rows; row++) {
                    values[row] = in.getInt();
                }
                yield new LongColumn(values);
            }
            case DOUBLE -> {
                var values = new double[rows];
                in.slice().order(in.order()).asDoubleBuffer().get(values);
                in.position(in.position() + rows * Double.BYTES);
                yield new DoubleColumn(values);
            }
            default -> read(in, type, rows, row -> false);
        };
    }

    private static long integer(ByteBuffer in, DataType type) {
        return switch (type) {
            case TINYINT -> in.get();
            case TINYINT_UNSIGNED -> Byte.toUnsignedLong(in.get());
            case SMALLINT -> in.getShort();
            case SMALLINT_UNSIGNED -> Short.toUnsignedLong(in.getShort());
            case INT -> in.getInt();
            case INT_UNSIGNED -> Integer.toUnsignedLong(in.getInt());
            case BIGINT, BIGINT_UNSIGNED, TIMESTAMP -> in.getLong();
            default -> throw new BlockException("values of " + type + " have no fixed size");
        };
    }

    /** A decimal of so many bytes, lowest first. */
    static String decimal(byte[] bytes, int scale) {
        var digits = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            digits[bytes.length - 1 - i] = bytes[i];
        }
        return new BigDecimal(new BigInteger(digits), scale).toPlainString();
    }
}
