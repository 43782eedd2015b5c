package io.mimeseries.tdengine.write;

import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.TDengineSettings;
import io.mimeseries.tdengine.definition.ChildTables;
import io.mimeseries.tdengine.definition.TableNames;
import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.NormalTable;
import io.mimeseries.tdengine.store.StoreUpdate;
import io.mimeseries.tdengine.store.Table;
import io.mimeseries.tdengine.store.TableInfo;
import io.mimeseries.tdengine.store.TableRows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;

/** Stores batches of rows: all of a statement or none. */
public final class Writes {
    private final Supplier<TDengineSettings> settings;

    public Writes(Supplier<TDengineSettings> settings) {
        this.settings = settings;
    }

    /**
     * Whether the tables are as they were when the rows were read; if not, the rows must be read again.
     *
     * @param batches none of which has been stored
     */
    static boolean areCurrent(StoreUpdate update, List<TableBatch> batches) {
        for (var batch : batches) {
            var database = update.databases().find(batch.database());
            var table = database == null ? null : database.find(batch.table());
            if (database == null
                    || (table == null
                            ? batch.child() == null || !isSuperTable(database, batch)
                            : database.schema(table) != batch.schema())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSuperTable(Database database, TableBatch batch) {
        var superTable =
                batch.child() == null ? null : database.superTable(batch.child().superTable());
        return superTable != null && superTable.schema() == batch.schema();
    }

    /**
     * Stores rows, and makes the tables that are missing.
     *
     * @return how many rows were written, rows of one table and key counted once
     */
    public long write(StoreUpdate update, List<TableBatch> batches) {
        var checked = settings.get().checkKeep();
        for (var batch : batches) {
            KeepRange.of(TableNames.writable(update, batch.database()), update.now(), checked)
                    .check(batch.times());
        }
        var batchesOfTables = new LinkedHashMap<List<String>, List<TableBatch>>();
        var written = new WrittenRows(update);
        try {
            for (var batch : batches) {
                write(update, batch, written);
                batchesOfTables
                        .computeIfAbsent(List.of(batch.database(), batch.table()), table -> new ArrayList<>())
                        .add(batch);
            }
        } finally {
            written.log();
        }
        return batchesOfTables.values().stream().mapToLong(Writes::count).sum();
    }

    private static long count(List<TableBatch> batchesOfTable) {
        var first = batchesOfTable.get(0);
        if (batchesOfTable.size() == 1 && writer(first).isStrictlyAscending()) {
            return first.times().size();
        }
        var keys = new HashSet<>();
        for (var batch : batchesOfTable) {
            var writer = writer(batch);
            for (int row = 0; row < batch.times().size(); row++) {
                keys.add(writer.rowKey(row));
            }
        }
        return keys.size();
    }

    private static RowWriter writer(TableBatch batch) {
        return new RowWriter(batch.times(), batch.columns(), batch.values());
    }

    private static void write(StoreUpdate update, TableBatch batch, WrittenRows written) {
        var database = TableNames.writable(update, batch.database());
        var table = database.find(batch.table());
        ChildTable created = null;
        if (table == null) {
            var child = batch.child();
            if (child == null) {
                throw ErrorCode.TABLE_MISSING.error();
            }
            var info = new TableInfo(update.databases().nextId(), update.now(), child.comment(), child.ttl());
            created = ChildTables.createUnlogged(
                    database, batch.table(), ChildTables.superTable(database, child.superTable()), child.tags(), info);
            table = created;
        }
        var rows = rows(database, table);
        writer(batch).write(rows);
        written.add(batch, table, created);
    }

    private static TableRows rows(Database database, Table table) {
        if (table instanceof ChildTable child) {
            return database.writableRows(child);
        }
        if (table instanceof NormalTable normal) {
            return database.writableRows(normal);
        }
        throw ErrorCode.INVALID_OPERATION.error("Virtual table can not be written");
    }
}
