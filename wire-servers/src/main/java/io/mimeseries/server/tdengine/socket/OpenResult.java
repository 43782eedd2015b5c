package io.mimeseries.server.tdengine.socket;

import io.mimeseries.server.tdengine.block.RawBlock;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.RowBatch;
import java.util.ArrayList;
import java.util.List;
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

    /** The next rows, as many as make a block; none after the last ones. */
    List<RowBatch> next() {
        var parts = new ArrayList<RowBatch>();
        for (int left = BLOCK_ROWS; left > 0; ) {
            var current = batch;
            if (current == null || from == current.size()) {
                if (!rows.batches().hasNext()) {
                    break;
                }
                current = rows.batches().next();
                batch = current;
                from = 0;
            }
            int to = Math.min(current.size(), from + left);
            if (to > from) {
                parts.add(part(current, from, to));
            }
            left -= to - from;
            from = to;
        }
        return parts;
    }

    private static RowBatch part(RowBatch whole, int from, int to) {
        return from == 0 && to == whole.size()
                ? whole
                : new RowBatch(
                        to - from,
                        whole.values().stream()
                                .map(column -> column.slice(from, to))
                                .toList());
    }

    /** Makes a block the one that is asked for next. */
    RawBlock.Encoded announce(List<RowBatch> next) {
        var block = RawBlock.of(rows.columns(), next);
        announced = block.bytes();
        return block;
    }

    /** The block that was announced, null if none was. */
    byte @Nullable [] announced() {
        return announced;
    }
}
