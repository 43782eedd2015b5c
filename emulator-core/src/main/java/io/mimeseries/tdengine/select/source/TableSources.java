package io.mimeseries.tdengine.select.source;

import io.mimeseries.storage.SeriesView;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.expression.ScopeColumn.Role;
import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.NormalTable;
import io.mimeseries.tdengine.store.StoreView;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.Table;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableRows;
import io.mimeseries.tdengine.store.TagValues;
import io.mimeseries.tdengine.store.VirtualTable;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Captures tables as sources; to be used while the view may be. */
public final class TableSources {
    /** Of {@code tbname}: what the server says is its length. */
    private static final ValueType TABLE_NAME = new ValueType(DataType.VARCHAR, 270);

    private final StoreView view;
    private final WantedColumns wanted;
    private final boolean keepChecked;

    /** @param keepChecked whether rows that their database no longer keeps are left out */
    public TableSources(StoreView view, WantedColumns wanted, boolean keepChecked) {
        this.view = view;
        this.wanted = wanted;
        this.keepChecked = keepChecked;
    }

    /** @param alias by which the table's columns are qualified */
    public Source of(Database database, Table table, String alias) {
        var layout = layout(database, table, alias);
        var tables = new ArrayList<ScannedTable>();
        var several = table instanceof SuperTable;
        if (several) {
            for (var child : database.children(table.name())) {
                tables.add(scanned(database, layout, child));
            }
        } else {
            tables.add(scanned(database, layout, table));
        }
        return new TableSource(layout, database.precision(), tables, several);
    }

    /** The column of the tables' names. */
    public static SourceColumn tableName(String alias) {
        return new SourceColumn(alias, "tbname", TABLE_NAME, Role.TABLE_NAME, false);
    }

    private Layout layout(Database database, Table table, String alias) {
        var schema = database.schema(table);
        var columns = new ArrayList<SourceColumn>();
        var stored = new ArrayList<@Nullable TableColumn>();
        for (var column : schema.columns()) {
            var isTime = column.ordinal() == TableColumn.TIME;
            if (isTime || wanted.contains(column.name())) {
                columns.add(new SourceColumn(
                        alias, column.name(), column.type(), isTime ? Role.PRIMARY_TIMESTAMP : Role.COLUMN, true));
                stored.add(column);
            }
        }
        for (var tag : schema.tags()) {
            if (wanted.contains(tag.name())) {
                columns.add(new SourceColumn(alias, tag.name(), tag.type(), Role.TAG, table instanceof SuperTable));
                stored.add(tag);
            }
        }
        if (wanted.names().contains("tbname")) {
            columns.add(tableName(alias));
            stored.add(null);
        }
        return new Layout(columns, stored);
    }

    /** The rows that are kept: those of the last moment of KEEP are gone, though they could still be written. */
    private SeriesView kept(Database database, TableRows rows) {
        var all = rows.view();
        var floor = keepChecked ? database.floor(view.now()) : Long.MIN_VALUE;
        return floor == Long.MIN_VALUE ? all : all.between(floor + 1, Long.MAX_VALUE);
    }

    private ScannedTable scanned(Database database, Layout layout, Table table) {
        return table.accept(new Table.Visitor<ScannedTable>() {
            @Override
            public ScannedTable visit(SuperTable superTable) {
                throw new IllegalArgumentException("a supertable has no rows of its own");
            }

            @Override
            public ScannedTable visit(ChildTable child) {
                return new StoredTable(layout, layout.header(child.name(), child.tags()), kept(database, child.rows()));
            }

            @Override
            public ScannedTable visit(NormalTable normal) {
                return new StoredTable(
                        layout, layout.header(normal.name(), TagValues.NONE), kept(database, normal.rows()));
            }

            @Override
            public ScannedTable visit(VirtualTable virtual) {
                return JoinedTable.of(view, layout, virtual, TableSources.this::kept);
            }
        });
    }
}
