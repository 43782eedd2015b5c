package io.mimeseries.storage.encoding;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.Validity;
import java.util.Arrays;

/** Numbers and, in words of validity, which rows have one; the others repeat the number before them. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NullableColumn(EncodedColumn numbers, long[] validity) implements EncodedColumn {

    static EncodedColumn encode(LongColumn column) {
        var values = Arrays.copyOfRange(column.values(), column.offset(), column.offset() + column.size());
        var words = column.validity();
        if (words == null) {
            return encode(values);
        }
        for (int row = 0; row < values.length; row++) {
            if (column.isNull(row)) {
                values[row] = row == 0 ? 0 : values[row - 1];
            }
        }
        return new NullableColumn(encode(values), validity(column));
    }

    static EncodedColumn encode(DoubleColumn column) {
        var values = Arrays.copyOfRange(column.values(), column.offset(), column.offset() + column.size());
        var words = column.validity();
        if (words == null) {
            return encode(values);
        }
        for (int row = 0; row < values.length; row++) {
            if (column.isNull(row)) {
                values[row] = row == 0 ? 0 : values[row - 1];
            }
        }
        return new NullableColumn(encode(values), validity(column));
    }

    private static EncodedColumn encode(long[] values) {
        EncodedColumn encoded = ArithmeticLongs.encode(values);
        if (encoded == null) {
            encoded = PackedLongs.encode(values);
        }
        return encoded == null ? new RawColumn(new LongColumn(values)) : encoded;
    }

    private static EncodedColumn encode(double[] values) {
        EncodedColumn encoded = ConstantDoubles.encode(values);
        if (encoded == null) {
            encoded = DecimalDoubles.encode(values);
        }
        return encoded == null ? new RawColumn(new DoubleColumn(values)) : encoded;
    }

    private static long[] validity(Column column) {
        var words = Validity.none(column.size());
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row)) {
                Validity.set(words, row);
            }
        }
        return words;
    }

    @Override
    public int size() {
        return numbers.size();
    }

    @Override
    public Column decode() {
        var decoded = numbers.decode();
        return decoded instanceof DoubleColumn doubles
                ? new DoubleColumn(doubles.values(), 0, doubles.size(), validity)
                : new LongColumn(((LongColumn) decoded).values(), 0, decoded.size(), validity);
    }
}
