package io.mimeseries.tdengine.write;

import io.mimeseries.tdengine.definition.TableNames;
import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.LoggedRows;
import io.mimeseries.tdengine.store.StoreUpdate;
import io.mimeseries.tdengine.store.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a statement has written, for the logs of the databases: one record for each vgroup. */
final class WrittenRows {
    private final StoreUpdate update;
    private final List<LoggedRows> rows = new ArrayList<>(1);
    private @Nullable String database;
    private @Nullable Map<String, List<LoggedRows>> others;

    WrittenRows(StoreUpdate update) {
        this.update = update;
    }

    /** @param created the table, if it was made for these rows */
    void add(TableBatch batch, Table table, @Nullable ChildTable created) {
        of(batch.database())
                .add(new LoggedRows(
                        batch.table(),
                        table.info().uid(),
                        table instanceof ChildTable child ? child.superTable() : null,
                        created,
                        batch.schema(),
                        batch.times(),
                        batch.columns(),
                        batch.values()));
    }

    /** Nearly all statements write into one database. */
    private List<LoggedRows> of(String name) {
        if (database == null || database.equals(name)) {
            database = name;
            return rows;
        }
        if (others == null) {
            others = new LinkedHashMap<>();
        }
        return others.computeIfAbsent(name, key -> new ArrayList<>());
    }

    void log() {
        if (database != null) {
            log(database, rows);
        }
        if (others != null) {
            others.forEach(this::log);
        }
    }

    private void log(String name, List<LoggedRows> written) {
        TableNames.writable(update, name).log().written(written);
    }
}
