package io.mimeseries.tdengine.bind;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.TDengineStore;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableSchema;
import io.mimeseries.tdengine.store.VirtualTable;
import io.mimeseries.tdengine.write.TableBatch;
import io.mimeseries.tdengine.write.Writes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes blocks into tables that exist, as {@code taos_write_raw_block} does. A block's columns go into the first columns of the table or
 * into those that are named; types have to be those of the table, lengths no longer. Columns of the block whose names the table does not
 * have are left out; columns of the table that the block does not have keep what they hold. Read from TDengine 3.3.
 */
public final class BlockWrites {
    private final TDengineStore store;
    private final Writes writes;

    public BlockWrites(TDengineStore store, Writes writes) {
        this.store = store;
        this.writes = writes;
    }

    /**
     * A block for a table.
     *
     * @param table by its exact name
     * @param names one for each column, null for the first columns of the table
     */
    public record TableBlock(String table, @Nullable List<String> names, List<BlockColumn> columns) {}

    /**
     * Writes all blocks or none.
     *
     * @param database null if none was chosen
     * @return how many rows were written
     */
    public long write(@Nullable String database, List<TableBlock> blocks) {
        if (database == null) {
            throw ErrorCode.DATABASE_NOT_SPECIFIED.error();
        }
        return store.update(update -> {
            var found = update.view().database(database);
            if (found == null) {
                throw ErrorCode.DATABASE_MISSING.error();
            }
            var batches = new ArrayList<TableBatch>();
            for (var block : blocks) {
                batches.add(batch(found, block));
            }
            return writes.write(update, batches);
        });
    }

    private static TableBatch batch(Database database, TableBlock block) {
        var table = database.find(block.table());
        if (table == null) {
            throw ErrorCode.TABLE_MISSING.error();
        }
        if (table instanceof VirtualTable) {
            throw ErrorCode.INVALID_OPERATION.error("Virtual table can not be written");
        }
        if (table instanceof SuperTable) {
            throw ErrorCode.INVALID_PARAMETERS.error();
        }
        var schema = database.schema(table);
        LongColumn times = null;
        var columns = new ArrayList<TableColumn>();
        var values = new ArrayList<Column>();
        for (int i = 0; i < block.columns().size(); i++) {
            var column = column(schema, block, i);
            if (column == null || columns.contains(column)) {
                continue;
            }
            var given = block.columns().get(i);
            if (!fits(given.type(), column.type())) {
                throw ErrorCode.INVALID_PARAMETERS.error();
            }
            BoundValues.check(column, given.values());
            if (column.ordinal() == TableColumn.TIME) {
                times = (LongColumn) given.values();
            } else {
                columns.add(column);
                values.add(given.values());
            }
        }
        if (times == null || lacksKey(schema, columns)) {
            throw ErrorCode.INVALID_PARAMETERS.error();
        }
        return new TableBatch(database.name(), block.table(), schema, null, times, columns, values);
    }

    private static boolean lacksKey(TableSchema schema, List<TableColumn> columns) {
        return schema.columns().stream().anyMatch(column -> column.primaryKey() && !columns.contains(column));
    }

    /** Null if the table has none for it. */
    private static @Nullable TableColumn column(TableSchema schema, TableBlock block, int index) {
        var names = block.names();
        if (names == null) {
            return index < schema.columns().size() ? schema.columns().get(index) : null;
        }
        if (names.size() != block.columns().size()) {
            throw ErrorCode.INVALID_PARAMETERS.error();
        }
        for (var column : schema.columns()) {
            if (column.name().equals(names.get(index))) {
                return column;
            }
        }
        return null;
    }

    private static boolean fits(ValueType given, ValueType wanted) {
        if (given.kind() != wanted.kind()) {
            return false;
        }
        if (wanted.kind().isDecimal()) {
            return given.precision() == wanted.precision() && given.scale() == wanted.scale();
        }
        return !wanted.kind().isVariable() || given.length() <= wanted.length();
    }
}
