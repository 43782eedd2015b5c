package io.mimeseries.tdengine.select.rows;

import io.mimeseries.tdengine.RowBatch;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Batches of rows, read once by one thread. */
@FunctionalInterface
public interface RowStream {

    /** The next batch, which may be empty; null at the end. */
    @Nullable
    RowBatch next();

    /** Of batches that are there. */
    static RowStream of(List<RowBatch> batches) {
        Iterator<RowBatch> rest = batches.iterator();
        return () -> rest.hasNext() ? rest.next() : null;
    }

    /** One stream after the other, each opened when it is its turn. */
    static RowStream concat(Iterator<RowStream> streams) {
        return new RowStream() {
            private @Nullable RowStream current;

            @Override
            public @Nullable RowBatch next() {
                while (true) {
                    if (current == null) {
                        if (!streams.hasNext()) {
                            return null;
                        }
                        current = streams.next();
                    }
                    var batch = current.next();
                    if (batch != null) {
                        return batch;
                    }
                    current = null;
                }
            }
        };
    }

    /** All batches with rows. */
    default List<RowBatch> drain() {
        var batches = new ArrayList<RowBatch>();
        for (var batch = next(); batch != null; batch = next()) {
            if (batch.size() > 0) {
                batches.add(batch);
            }
        }
        return batches;
    }

    /** What a function makes of each batch. */
    default RowStream map(java.util.function.UnaryOperator<RowBatch> function) {
        return () -> {
            var batch = next();
            return batch == null ? null : function.apply(batch);
        };
    }
}
