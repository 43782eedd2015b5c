package io.mimeseries.server.iotdb.session;

import io.mimeseries.column.LongColumn;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.ResultColumn;
import io.mimeseries.iotdb.RowBatch;
import java.util.ArrayList;
import java.util.List;

/** How far the rows of an answer have been fetched. */
public final class Cursor {
    /** What is larger is handed out in pieces, so that an answer stays within the frames that clients take. */
    private static final int LARGEST_BATCH = 16 * 1024;

    private final Answer.Rows rows;
    private RowBatch rest = new RowBatch(new LongColumn(), List.of());

    public Cursor(Answer.Rows rows) {
        this.rows = rows;
    }

    public List<ResultColumn> columns() {
        return rows.columns();
    }

    /** The next batches, whole ones, until there are as many rows as were asked for. */
    public List<RowBatch> fetch(int fetchSize) {
        var batches = new ArrayList<RowBatch>();
        for (int count = 0; count < fetchSize && hasMore(); ) {
            var batch = next();
            if (batch.size() > 0) {
                batches.add(batch);
                count += batch.size();
            }
        }
        return batches;
    }

    public boolean hasMore() {
        return rest.size() > 0 || rows.batches().hasNext();
    }

    private RowBatch next() {
        var batch = rest.size() > 0 ? rest : rows.batches().next();
        int size = Math.min(batch.size(), LARGEST_BATCH);
        rest = slice(batch, size, batch.size());
        return rest.size() == 0 ? batch : slice(batch, 0, size);
    }

    private static RowBatch slice(RowBatch batch, int from, int to) {
        return new RowBatch(
                batch.times().slice(from, to),
                batch.values().stream().map(column -> column.slice(from, to)).toList());
    }
}
