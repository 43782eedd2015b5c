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
    private final Map<String, List<LoggedRows>> byDatabase = new LinkedHashMap<>();

    WrittenRows(StoreUpdate update) {
        this.update = update;
    }

    /** @param created the table, if it was made for these rows */
    void add(TableBatch batch, Table table, @Nullable ChildTable created) {
        byDatabase
                .computeIfAbsent(batch.database(), database -> new ArrayList<>(1))
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

    void log() {
        byDatabase.forEach((database, tables) ->
                TableNames.writable(update, database).log().written(tables));
    }
}
