package io.mimeseries.riakts.write;

import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.Row;
import io.mimeseries.riakts.store.RiakTsStore;
import io.mimeseries.riakts.store.StoredRow;
import io.mimeseries.riakts.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Stores rows. */
public final class Puts {
    private final RiakTsStore store;

    public Puts(RiakTsStore store) {
        this.store = store;
    }

    /**
     * Stores all rows or none.
     *
     * @throws RiakTsException with code 1003
     */
    public void put(Table table, List<Row> rows) {
        var fitting = RowChecks.fitting(table, rows);
        long now = store.now();
        List<StoredRow> entries = new ArrayList<>(fitting.size());
        for (var row : fitting) {
            entries.add(new StoredRow(row, now));
        }
        store.update(table.name(), stored -> stored.withRows(stored.rows().with(entries)));
    }
}
