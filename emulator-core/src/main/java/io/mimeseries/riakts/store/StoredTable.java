package io.mimeseries.riakts.store;

import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.table.Table;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table with its rows, immutable.
 *
 * @param properties what WITH or a client has set
 * @param timeToLive milliseconds after which a row is gone, or {@link Long#MAX_VALUE}
 */
public record StoredTable(Table table, SortedRows rows, Map<String, Cell> properties, long timeToLive) {
    public StoredTable {
        properties = Map.copyOf(properties);
    }

    public static StoredTable empty(Table table, Map<String, Cell> properties) {
        return new StoredTable(table, SortedRows.empty(table), properties, Expiry.timeToLive(properties));
    }

    public StoredTable withRows(SortedRows changed) {
        return new StoredTable(table, changed, properties, timeToLive);
    }

    public StoredTable withProperties(Map<String, Cell> changes) {
        var changed = new TreeMap<>(properties);
        changed.putAll(changes);
        return new StoredTable(table, rows, changed, Expiry.timeToLive(changed));
    }

    /** Whether a row can still be seen. */
    public boolean isAlive(StoredRow row, long now) {
        return timeToLive == Long.MAX_VALUE || now - row.writtenAt() < timeToLive;
    }
}
