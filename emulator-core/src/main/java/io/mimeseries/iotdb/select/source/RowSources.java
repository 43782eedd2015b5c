package io.mimeseries.iotdb.select.source;

import io.mimeseries.iotdb.RowBatch;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Sources as iterators, and iterators as sources. */
public final class RowSources {
    private RowSources() {}

    public static RowSource of(Iterator<RowBatch> batches) {
        return () -> batches.hasNext() ? batches.next() : null;
    }

    /** The batches that have rows. */
    public static Iterator<RowBatch> iterator(RowSource source) {
        return new Iterator<>() {
            private @Nullable RowBatch next;
            private boolean ended;

            @Override
            public boolean hasNext() {
                while (next == null && !ended) {
                    next = source.next();
                    ended = next == null;
                    if (next != null && next.size() == 0) {
                        next = null;
                    }
                }
                return next != null;
            }

            @Override
            public RowBatch next() {
                if (!hasNext() || next == null) {
                    throw new NoSuchElementException();
                }
                var batch = next;
                next = null;
                return batch;
            }
        };
    }
}
