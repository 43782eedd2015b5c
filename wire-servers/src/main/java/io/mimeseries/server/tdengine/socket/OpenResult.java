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
    private RawBlock.@Nullable Encoded announced;

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

    /** Makes a block the one that is asked for next, in place of the one before. */
    RawBlock.Encoded announce(List<RowBatch> next) {
        var before = announced;
        var block = before == null ? RawBlock.of(rows.columns(), next) : RawBlock.of(rows.columns(), next, before);
        announced = block;
        return block;
    }

    /** The block that was announced, valid until another one is; null if none was. */
    RawBlock.@Nullable Encoded announced() {
        return announced;
    }
}
