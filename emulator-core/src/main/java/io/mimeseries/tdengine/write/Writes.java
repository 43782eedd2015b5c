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
import java.util.List;
import java.util.Set;
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
        var affected = 0L;
        for (int index = 0; index < batches.size(); index++) {
            var batch = batches.get(index);
            var writer = new RowWriter(batch);
            writer.write(rows(update, batch));
            affected += countsAlone(batches, index) ? count(writer, batch, new HashSet<>()) : 0;
        }
        return affected + countTogether(batches);
    }

    /** Whether no other batch of the statement is for the same table. */
    private static boolean countsAlone(List<TableBatch> batches, int index) {
        for (int other = 0; other < batches.size(); other++) {
            if (other != index && batches.get(other).isFor(batches.get(index))) {
                return false;
            }
        }
        return true;
    }

    private static long countTogether(List<TableBatch> batches) {
        var counted = 0L;
        var shared = new ArrayList<TableBatch>();
        for (int index = 0; index < batches.size(); index++) {
            if (!countsAlone(batches, index)) {
                shared.add(batches.get(index));
            }
        }
        while (!shared.isEmpty()) {
            var first = shared.get(0);
            Set<Object> seen = new HashSet<>();
            for (var batch : shared.stream().filter(first::isFor).toList()) {
                counted += countNew(new RowWriter(batch), batch, seen);
            }
            shared.removeIf(first::isFor);
        }
        return counted;
    }

    private static long count(RowWriter writer, TableBatch batch, Set<Object> seen) {
        return writer.isStrictlyAscending() ? batch.times().size() : countNew(writer, batch, seen);
    }

    private static int countNew(RowWriter writer, TableBatch batch, Set<Object> seen) {
        var before = seen.size();
        for (int row = 0; row < batch.times().size(); row++) {
            seen.add(writer.rowKey(row));
        }
        return seen.size() - before;
    }

    private static TableRows rows(StoreUpdate update, TableBatch batch) {
        var database = TableNames.writable(update, batch.database());
        var table = database.find(batch.table());
        if (table == null) {
            var child = batch.child();
            if (child == null) {
                throw ErrorCode.TABLE_MISSING.error();
            }
            var info = new TableInfo(update.databases().nextId(), update.now(), child.comment(), child.ttl());
            table = ChildTables.create(
                    database, batch.table(), ChildTables.superTable(database, child.superTable()), child.tags(), info);
        }
        return rows(database, table);
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
