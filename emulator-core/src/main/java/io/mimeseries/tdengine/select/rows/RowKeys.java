package io.mimeseries.tdengine.select.rows;

import io.mimeseries.column.Column;
import io.mimeseries.tdengine.RowBatch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as keys of maps: NULLs are equal to each other. */
public final class RowKeys {
    private RowKeys() {}

    /** The values of a row. */
    public static List<@Nullable Object> of(RowBatch batch, int row) {
        var key = new ArrayList<@Nullable Object>(batch.values().size());
        for (var column : batch.values()) {
            key.add(value(column, row));
        }
        return key;
    }

    private static @Nullable Object value(Column column, int row) {
        var value = column.get(row);
        return value instanceof Double number && number == 0 ? (Object) 0.0 : value;
    }
}
