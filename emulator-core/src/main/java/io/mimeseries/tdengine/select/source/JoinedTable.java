package io.mimeseries.tdengine.select.source;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Columns;
import io.mimeseries.query.Concatenation;
import io.mimeseries.storage.SeriesView;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.expression.ScopeColumn.Role;
import io.mimeseries.tdengine.group.TimeBounds;
import io.mimeseries.tdengine.select.rows.RowStream;
import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.NormalTable;
import io.mimeseries.tdengine.store.StoreView;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableRows;
import io.mimeseries.tdengine.store.VirtualTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A virtual table: the rows of the columns that it refers to, joined by time. Only tables of which a column is wanted count, or all of them if none is.
 */
final class JoinedTable implements ScannedTable {
    private final Layout layout;
    private final RowBatch header;
    private final List<SeriesView> views;
    /** By the name of the virtual table's column. */
    private final Map<String, Reference> references;

    private JoinedTable(Layout layout, RowBatch header, List<SeriesView> views, Map<String, Reference> references) {
        this.layout = layout;
        this.header = header;
        this.views = views;
        this.references = references;
    }

    /** Where a column's values are. */
    private record Reference(int view, int ordinal) {}

    /** @param kept the rows of a database's table that can be read */
    static JoinedTable of(
            StoreView store, Layout layout, VirtualTable table, BiFunction<Database, TableRows, SeriesView> kept) {
        var views = new LinkedHashMap<List<String>, Integer>();
        var captured = new ArrayList<SeriesView>();
        var references = new HashMap<String, Reference>();
        var names = layout.columns().stream()
                .filter(column -> column.role() == Role.COLUMN)
                .map(SourceColumn::name)
                .toList();
        table.references().forEach((name, reference) -> {
            if (!names.isEmpty() && !names.contains(name)) {
                return;
            }
            var database = store.database(reference.database());
            var source = database == null ? null : database.find(reference.table());
            var rows = source instanceof ChildTable child
                    ? child.rows()
                    : source instanceof NormalTable normal ? normal.rows() : null;
            if (database == null || source == null || rows == null) {
                return;
            }
            var view = kept.apply(database, rows);
            var column = database.schema(source).column(reference.column());
            if (column != null) {
                checkType(layout, name, column);
                var key = List.of(reference.database(), reference.table());
                var at = views.computeIfAbsent(key, absent -> {
                    captured.add(view);
                    return captured.size() - 1;
                });
                references.put(name, new Reference(at, column.ordinal()));
            }
        });
        return new JoinedTable(layout, layout.header(table.name(), table.tags()), captured, references);
    }

    /** A column that was altered shows no more in virtual tables that knew it otherwise. */
    private static void checkType(Layout layout, String name, TableColumn referenced) {
        for (int at = 0; at < layout.columns().size(); at++) {
            if (layout.columns().get(at).name().equals(name)
                    && !layout.columns().get(at).type().equals(referenced.type())) {
                throw ErrorCode.INVALID_REF_COLUMN_TYPE.error();
            }
        }
    }

    @Override
    public RowBatch header() {
        return header;
    }

    @Override
    public RowStream open(TimeBounds bounds) {
        if (bounds.isEmpty()) {
            return () -> null;
        }
        var parts = views.stream()
                .map(view -> Part.of(view.between(bounds.first(), bounds.last())))
                .toList();
        var times = parts.size() == 1
                ? parts.get(0).times()
                : new LongColumn(parts.stream()
                        .flatMapToLong(part -> Arrays.stream(
                                part.times().values(), 0, part.times().size()))
                        .sorted()
                        .distinct()
                        .toArray());
        return times.size() == 0
                ? () -> null
                : RowStream.of(List.of(layout.rows(header, times.size(), column -> read(parts, times, column))));
    }

    private @Nullable Column read(List<Part> parts, LongColumn times, TableColumn column) {
        if (column.ordinal() == TableColumn.TIME) {
            return times;
        }
        var reference = references.get(column.name());
        return reference == null ? null : parts.get(reference.view()).read(times, reference.ordinal());
    }

    /** The rows of one table that is referred to. */
    private record Part(SeriesView view, LongColumn times, int[] sizes) {
        static Part of(SeriesView view) {
            var times = new ArrayList<LongColumn>();
            for (int at = 0; at < view.blockCount(); at++) {
                times.add(view.block(at).times());
            }
            var sizes = times.stream().mapToInt(LongColumn::size).toArray();
            var joined = Concatenation.of(ColumnType.LONG, times, sizes);
            return new Part(view, joined == null ? new LongColumn() : (LongColumn) joined, sizes);
        }

        @Nullable
        Column read(LongColumn wanted, int ordinal) {
            if (ordinal == TableColumn.TIME) {
                return place(times, wanted);
            }
            var columns = new ArrayList<@Nullable Column>();
            for (int at = 0; at < view.blockCount(); at++) {
                columns.add(view.block(at).column(ordinal));
            }
            var type = columns.stream().filter(column -> column != null).findFirst();
            if (type.isEmpty()) {
                return null;
            }
            var joined = Concatenation.of(type.get().type(), columns, sizes);
            return joined == null ? null : place(joined, wanted);
        }

        private Column place(Column values, LongColumn wanted) {
            if (wanted.size() == times.size()) {
                return values;
            }
            var rows = new int[wanted.size()];
            var at = 0;
            for (int row = 0; row < rows.length; row++) {
                while (at < times.size() && times.at(at) < wanted.at(row)) {
                    at++;
                }
                rows[row] = at < times.size() && times.at(at) == wanted.at(row) ? at : -1;
            }
            return Columns.gather(values, rows, rows.length);
        }
    }
}
