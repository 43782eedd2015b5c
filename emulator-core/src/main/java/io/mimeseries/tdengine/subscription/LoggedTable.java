package io.mimeseries.tdengine.subscription;

import io.mimeseries.column.Column;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.select.rows.Batches;
import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.NormalTable;
import io.mimeseries.tdengine.store.StoreView;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.Table;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableInfo;
import io.mimeseries.tdengine.store.TableRows;
import io.mimeseries.tdengine.store.TableSchema;
import io.mimeseries.tdengine.write.RowWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of one table and record as a table of its own: in the order of their keys, each key once. */
final class LoggedTable {
    private static final TableInfo INFO = new TableInfo(0, 0, null, 0);

    private final Candidate candidate;

    LoggedTable(Candidate candidate) {
        this.candidate = candidate;
    }

    /** A database that has nothing but these rows. */
    StoreView view(Database.Form database, TableSchema schema, long now) {
        return StoreView.of(database.name(), database.options(), now, made -> {
            var first = candidate.first();
            var rows = made.createRows(schema);
            fill(rows);
            if (first.superTable() == null) {
                made.putUnlogged(new NormalTable(first.table(), schema, rows, INFO));
            } else {
                made.putUnlogged(new SuperTable(first.superTable(), schema, false, INFO, 0, -1));
                made.putUnlogged(new ChildTable(first.table(), first.superTable(), candidate.tags(), rows, INFO));
            }
        });
    }

    private void fill(TableRows rows) {
        for (var part : candidate.parts()) {
            new RowWriter(part.times(), part.columns(), part.values()).write(rows);
        }
    }

    /** The rows as they are, with the columns that the statement gave values to. */
    ConsumedBlock block(Database.Form database) {
        var first = candidate.first();
        var given = first.schema().columns().stream()
                .filter(column -> column.ordinal() == TableColumn.TIME || isGiven(column))
                .toList();
        return new ConsumedBlock(
                first.table(),
                given.stream()
                        .map(column -> new ResultColumn(column.name(), column.type()))
                        .toList(),
                given.stream()
                        .map(column -> column.ordinal() - TableColumn.TIME + 1)
                        .toList(),
                isPlain() ? asWritten(given) : inOrder(database, given));
    }

    private boolean isGiven(TableColumn column) {
        return candidate.parts().stream().anyMatch(part -> part.columns().contains(column));
    }

    /** Whether the rows lie as a table would have them. */
    private boolean isPlain() {
        if (candidate.parts().size() > 1 || candidate.first().schema().compositeKey() != null) {
            return false;
        }
        var times = candidate.first().times();
        for (int row = 1; row < times.size(); row++) {
            if (times.at(row) <= times.at(row - 1)) {
                return false;
            }
        }
        return true;
    }

    private RowBatch asWritten(List<TableColumn> given) {
        var part = candidate.first();
        var values = new ArrayList<Column>();
        for (var column : given) {
            values.add(
                    column.ordinal() == TableColumn.TIME
                            ? part.times()
                            : part.values().get(part.columns().indexOf(column)));
        }
        return new RowBatch(part.times().size(), values);
    }

    private RowBatch inOrder(Database.Form database, List<TableColumn> given) {
        var view = view(database, candidate.first().schema(), 0);
        var made = view.database(database.name());
        var table = made == null ? null : made.find(candidate.first().table());
        var blocks = rows(table).view();
        var batches = new ArrayList<RowBatch>();
        for (int index = 0; index < blocks.blockCount(); index++) {
            var block = blocks.block(index);
            batches.add(new RowBatch(
                    block.size(),
                    given.stream()
                            .map(column -> column.ordinal() == TableColumn.TIME
                                    ? (Column) block.times()
                                    : orNulls(block.column(column.ordinal()), column, block.size()))
                            .toList()));
        }
        return Batches.concat(
                batches,
                given.stream().map(column -> column.type().kind().columnType()).toList());
    }

    private static Column orNulls(@Nullable Column stored, TableColumn column, int size) {
        return stored == null ? Column.nulls(column.type().kind().columnType(), size) : stored;
    }

    private static TableRows rows(@Nullable Table table) {
        if (table instanceof ChildTable child) {
            return child.rows();
        }
        if (table instanceof NormalTable normal) {
            return normal.rows();
        }
        throw new IllegalStateException("rows without a table");
    }
}
