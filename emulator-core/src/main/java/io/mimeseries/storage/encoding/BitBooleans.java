package io.mimeseries.storage.encoding;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Validity;
import org.jspecify.annotations.Nullable;

/** Booleans as bits. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record BitBooleans(long[] bits, int size, long @Nullable [] validity) implements EncodedColumn {

    static BitBooleans encode(BooleanColumn column) {
        var bits = Validity.none(column.size());
        var words = column.validity() == null ? null : Validity.none(column.size());
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row)) {
                if (column.at(row)) {
                    Validity.set(bits, row);
                }
                if (words != null) {
                    Validity.set(words, row);
                }
            }
        }
        return new BitBooleans(bits, column.size(), words);
    }

    @Override
    public BooleanColumn decode() {
        var values = new boolean[size];
        for (int row = 0; row < values.length; row++) {
            values[row] = Validity.isSet(bits, row);
        }
        return new BooleanColumn(values, 0, size, validity);
    }
}
