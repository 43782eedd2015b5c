package io.mimeseries.server.browse;

import io.mimeseries.riakts.Answer;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.CellValues;
import io.mimeseries.riakts.ResultColumn;
import io.mimeseries.riakts.RiakTs;
import io.mimeseries.riakts.RiakTsException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Riak TS, which has tables only: they stand under one name as if it were a database, and a series is a table. */
public final class RiakTsBrowser implements Browser {
    private static final String ALL = "tables";
    private static final long MILLIS = 1_000;

    private final RiakTs database;

    public RiakTsBrowser(RiakTs database) {
        this.database = database;
    }

    @Override
    public List<String> databases() {
        return List.of(ALL);
    }

    @Override
    public List<String> series(String name) {
        return name.equals(ALL) ? database.tables().stream().sorted().toList() : List.of();
    }

    @Override
    public Rows rows(String name, String series, int limit) {
        if (!series(name).contains(series)) {
            return Rows.NONE;
        }
        var columns = new ArrayList<String>();
        var rows = new ArrayList<List<@Nullable Object>>();
        try {
            var keys = database.listKeys(series);
            while (keys.hasNext()) {
                for (var key : keys.next()) {
                    add(database.get(series, key), columns, rows);
                }
            }
        } catch (RiakTsException e) {
            // dropped in between
            return Rows.NONE;
        }
        rows.sort(Comparator.comparing(RiakTsBrowser::time));
        return new Rows(columns, Rows.last(rows, limit));
    }

    private static void add(Answer.Rows found, List<String> columns, List<List<@Nullable Object>> rows) {
        if (columns.isEmpty()) {
            found.columns().stream().map(ResultColumn::name).forEach(columns::add);
        }
        found.rows().forEach(row -> rows.add(new Shown().of(row)));
    }

    /** The one in the key comes before all others. */
    private static Instant time(List<@Nullable Object> row) {
        for (var value : row) {
            if (value instanceof Instant time) {
                return time;
            }
        }
        return Instant.EPOCH;
    }

    /** As the page shows them: times as such, bytes as text. */
    private static final class Shown extends CellValues {
        @Override
        public Object visitTimestamp(Cell.Timestamp cell) {
            return Times.of(cell.value(), MILLIS);
        }

        @Override
        public Object visitBlob(Cell.Blob cell) {
            return cell.value().text();
        }
    }
}
