package io.mimeseries.tdengine.select.source;

import io.mimeseries.storage.Block;
import io.mimeseries.storage.SeriesView;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.expression.ScopeColumn.Role;
import io.mimeseries.tdengine.group.TimeBounds;
import io.mimeseries.tdengine.select.rows.RowStream;
import io.mimeseries.tdengine.store.TableColumn;
import org.jspecify.annotations.Nullable;

/** A table with rows of its own. */
record StoredTable(Layout layout, RowBatch header, SeriesView view) implements ScannedTable {

    @Override
    public TableBlocks blocks(TimeBounds times) {
        var ordinals = new int[layout.columns().size()];
        for (int index = 0; index < ordinals.length; index++) {
            var column = layout.stored().get(index);
            ordinals[index] = column == null || layout.columns().get(index).role() == Role.TAG
                    ? TableBlocks.NONE
                    : column.ordinal();
        }
        var wanted = times.isEmpty() ? view.between(1, 0) : view.between(times.first(), times.last());
        return new TableBlocks(header, wanted, ordinals, at -> batch(wanted.block(at)));
    }

    @Override
    public RowStream open(TimeBounds times) {
        if (times.isEmpty()) {
            return () -> null;
        }
        var wanted = view.between(times.first(), times.last());
        return new RowStream() {
            private int next;

            @Override
            public @Nullable RowBatch next() {
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
