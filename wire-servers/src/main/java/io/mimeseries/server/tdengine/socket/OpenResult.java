package io.mimeseries.server.tdengine.socket;

import io.mimeseries.server.tdengine.block.RawBlock;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.RowBatch;
import org.jspecify.annotations.Nullable;

/** A result whose rows are asked for block by block. */
final class OpenResult {
    /** Rows of a block of the real server at most. */
    private static final int BLOCK_ROWS = 4096;

    private final Answer.Rows rows;
    private @Nullable RowBatch batch;
    private int from;
    private byte @Nullable [] announced;

    OpenResult(Answer.Rows rows) {
        this.rows = rows;
    }

    Answer.Rows rows() {
        return rows;
    }

    /** The next rows, null after the last ones. */
    @Nullable
    RowBatch next() {
        var current = batch;
        while (current == null || from == current.size()) {
            if (!rows.batches().hasNext()) {
                return null;
            }
            current = rows.batches().next();
            batch = current;
            from = 0;
        }
        int to = Math.min(current.size(), from + BLOCK_ROWS);
        int begin = from;
        from = to;
        return begin == 0 && to == current.size()
                ? current
                : new RowBatch(
                        to - begin,
                        current.values().stream()
                                .map(column -> column.slice(begin, to))
                                .toList());
    }

    /** Makes a block the one that is asked for next. */
    RawBlock.Encoded announce(RowBatch next) {
        var block = RawBlock.of(rows.columns(), next);
        announced = block.bytes();
        return block;
    }

    /** The block that was announced, null if none was. */
    byte @Nullable [] announced() {
        return announced;
    }
}
