package io.mimeseries.storage.encoding;

import io.mimeseries.column.Column;

/** A column as it is, for values that no other form makes smaller. */
record RawColumn(Column column) implements EncodedColumn {

    @Override
    public int size() {
        return column.size();
    }

    @Override
    public Column decode() {
        return column;
    }
}
