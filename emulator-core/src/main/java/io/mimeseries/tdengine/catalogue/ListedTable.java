package io.mimeseries.tdengine.catalogue;

import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.store.StoreView;
import java.util.List;

/** A system table of columns and of what fills them. */
record ListedTable(String name, List<ResultColumn> columns, Filling filling) implements SystemTable {

    ListedTable(String name, String columns, Filling filling) {
        this(name, SystemColumns.of(columns), filling);
    }

    /** A table that is empty on a server like this one. */
    ListedTable(String name, String columns) {
        this(name, columns, (rows, view, context) -> {});
    }

    @Override
    public RowBatch rows(StoreView view, StatementContext context) {
        var rows = new SystemRows(columns);
        filling.fill(rows, view, context);
        return rows.batch();
    }

    /** Fills a table with its rows. */
    @FunctionalInterface
    interface Filling {
        void fill(SystemRows rows, StoreView view, StatementContext context);
    }
}
