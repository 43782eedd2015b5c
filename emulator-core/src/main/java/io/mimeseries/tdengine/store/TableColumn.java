package io.mimeseries.tdengine.store;

import io.mimeseries.tdengine.ValueType;

/**
 * A column of a table, or a tag of a supertable.
 *
 * @param ordinal of a column: where its values lie in the blocks of rows, {@link #TIME} for the first column; of a tag: its place in
 *     {@link TagValues}. A column that is dropped leaves its ordinal to nobody
 * @param primaryKey true for the second column of a composite primary key
 * @param compression {@link ColumnCompression#NONE} for tags
 */
public record TableColumn(String name, ValueType type, int ordinal, boolean primaryKey, ColumnCompression compression) {
    /** The ordinal of the column of times, which are the times of the rows. */
    public static final int TIME = -1;

    public TableColumn(String name, ValueType type, int ordinal) {
        this(name, type, ordinal, false, ColumnCompression.NONE);
    }

    public TableColumn withType(ValueType changed) {
        return new TableColumn(name, changed, ordinal, primaryKey, compression);
    }

    public TableColumn withName(String changed) {
        return new TableColumn(changed, type, ordinal, primaryKey, compression);
    }

    public TableColumn withCompression(ColumnCompression changed) {
        return new TableColumn(name, type, ordinal, primaryKey, changed);
    }
}
