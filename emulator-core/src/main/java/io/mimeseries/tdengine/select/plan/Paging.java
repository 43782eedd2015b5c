package io.mimeseries.tdengine.select.plan;

import io.mimeseries.grammar.tdengine.ast.Limit;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.select.rows.Batches;
import io.mimeseries.tdengine.select.rows.RowStream;
import org.jspecify.annotations.Nullable;

/** How many rows, or partitions, are left out and how many are answered then. */
public record Paging(long offset, long count) {
    public static final Paging ALL = new Paging(0, Long.MAX_VALUE);

    /** @param limit null for all */
    public static Paging of(@Nullable Limit limit) {
        if (limit == null) {
            return ALL;
        }
        var offset = limit.offset();
        return new Paging(
                offset == null ? 0 : number(offset.text()), number(limit.count().text()));
    }

    private static long number(String digits) {
        return digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /** Whether the row or partition of an index, from 0, is answered. */
    public boolean contains(long index) {
        return index >= offset && index - offset < count;
    }

    /** These rows of all. */
    public RowStream apply(RowStream rows) {
        return isAll() ? rows : new Page(rows);
    }

    /** Reads no further than needed. */
    private final class Page implements RowStream {
        private final RowStream rows;
        private long skip = offset;
        private long left = count;

        Page(RowStream rows) {
            this.rows = rows;
        }

        @Override
        public @Nullable RowBatch next() {
            while (left > 0) {
                var batch = rows.next();
                if (batch == null) {
                    return null;
                }
                var from = (int) Math.min(skip, batch.size());
                var to = (int) Math.min(batch.size(), from + Math.min(left, batch.size()));
                skip -= from;
                left -= to - from;
                if (from < to) {
                    return Batches.slice(batch, from, to);
                }
            }
            return null;
        }
    }
}
