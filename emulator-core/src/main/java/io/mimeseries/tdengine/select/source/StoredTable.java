package io.mimeseries.tdengine.select.source;

import io.mimeseries.storage.Block;
import io.mimeseries.storage.SeriesView;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.group.TimeBounds;
import io.mimeseries.tdengine.select.rows.RowStream;
import io.mimeseries.tdengine.store.TableColumn;

/** A table with rows of its own. */
record StoredTable(Layout layout, RowBatch header, SeriesView view) implements ScannedTable {

    @Override
    public RowStream open(TimeBounds times) {
        if (times.isEmpty()) {
            return () -> null;
        }
        var wanted = view.between(times.first(), times.last());
        return new RowStream() {
            private int next;

            @Override
            public @org.jspecify.annotations.Nullable RowBatch next() {
                return next == wanted.blockCount() ? null : batch(wanted.block(next++));
            }
        };
    }

    private RowBatch batch(Block block) {
        return layout.rows(
                header,
                block.size(),
                column -> column.ordinal() == TableColumn.TIME ? block.times() : block.column(column.ordinal()));
    }
}
