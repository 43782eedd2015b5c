package io.mimeseries.riakts.store;

import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.KeyListing;
import io.mimeseries.riakts.Row;
import io.mimeseries.riakts.table.KeyColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** The keys of a table as it is: it holds the table's rows and makes the keys of one chunk at a time. */
public final class StoredKeys implements KeyListing {
    private final StoredTable stored;
    private final KeyColumn[] columns;
    private final long now;
    private int chunk;
    private List<Row> next = List.of();

    /** @param now milliseconds since 1970, by which rows are expired */
    public StoredKeys(StoredTable stored, long now) {
        this.stored = stored;
        this.columns = stored.table().localKey().toArray(new KeyColumn[0]);
        this.now = now;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && chunk < stored.rows().chunkCount()) {
            next = keys(stored.rows().chunk(chunk++));
        }
        return !next.isEmpty();
    }

    @Override
    public List<Row> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var result = next;
        next = List.of();
        return result;
    }

    private List<Row> keys(StoredRow[] rows) {
        List<Row> keys = new ArrayList<>(rows.length);
        for (var row : rows) {
            if (stored.isAlive(row, now)) {
                var cells = new Cell[columns.length];
                for (int i = 0; i < cells.length; i++) {
                    int index = columns[i].index();
                    cells[i] = index < 0 ? Cell.NULL : row.row().cell(index);
                }
                keys.add(Row.of(cells));
            }
        }
        return keys;
    }
}
