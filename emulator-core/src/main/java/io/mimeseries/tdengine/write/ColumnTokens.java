package io.mimeseries.tdengine.write;

import io.mimeseries.grammar.tdengine.insert.InsertValue;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.type.TimestampReader;
import org.jspecify.annotations.Nullable;

/** Reads single values of columns, where whole columns of them cannot be read at once. */
final class ColumnTokens {
    private ColumnTokens() {}

    static @Nullable Object read(TableColumn column, InsertValue value, TimestampReader timestamps) {
        var target = ValueTarget.of(column, timestamps);
        target.read(value);
        return target.build().get(0);
    }
}
