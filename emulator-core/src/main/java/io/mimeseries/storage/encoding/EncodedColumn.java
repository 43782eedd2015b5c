package io.mimeseries.storage.encoding;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;

/** A column as it is kept in memory while nobody reads it: immutable. */
public sealed interface EncodedColumn
        permits ArithmeticLongs,
                BitBooleans,
                ConstantDoubles,
                DecimalDoubles,
                DictionaryStrings,
                NullableColumn,
                PackedLongs,
                RawColumn {

    /** The number of rows. */
    int size();

    /** The column in new arrays: every value bit by bit, the nulls where they were. */
    Column decode();

    /** The form for a column that takes the fewest bytes, of those that decode quickly. */
    static EncodedColumn of(Column column) {
        return switch (column.type()) {
            case LONG -> NullableColumn.encode((LongColumn) column);
            case DOUBLE -> NullableColumn.encode((DoubleColumn) column);
            case BOOLEAN -> BitBooleans.encode((BooleanColumn) column);
            case STRING -> DictionaryStrings.encode((StringColumn) column);
        };
    }
}
