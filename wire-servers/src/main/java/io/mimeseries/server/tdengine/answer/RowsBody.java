package io.mimeseries.server.tdengine.answer;

import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.format.JsonText;
import io.mimeseries.server.format.LongFormat;
import io.mimeseries.server.http.HttpBody;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.TDengineException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query, computed while they are sent: an answer of any length needs the memory of one part. The first part is written before
 * the answer begins, so that what fails there is still an error.
 */
final class RowsBody implements HttpBody.Chunks {
    private static final int PART_SIZE = 32 * 1024;
    private static final int FIRST_SIZE = 512;

    private final Answer.Rows answer;
    private final RowFormat format;
    private final Timing timing;
    private final long limit;
    private final ByteSink out = new ByteSink(FIRST_SIZE);
    private @Nullable RowBatch batch;
    private int row;
    private long rows;
    private boolean unread;
    private boolean ended;

    /** @param limit of rows, the rest is left out; negative for none */
    RowsBody(Answer.Rows answer, RowFormat format, Timing timing, long limit) {
        this.answer = answer;
        this.format = format;
        this.timing = timing;
        this.limit = limit;
        begin();
        while (out.size() < PART_SIZE && step()) {
            // until there is enough to send
        }
        unread = true;
    }

    private void begin() {
        out.putAscii("{\"code\":0,\"column_meta\":[");
        for (int i = 0; i < answer.columns().size(); i++) {
            var column = answer.columns().get(i);
            out.putAscii(i == 0 ? "[" : ",[");
            JsonText.putPlain(out, column.name());
            out.putAscii(",\"").putAscii(column.type().text()).putAscii("\",");
            LongFormat.put(out, column.type().length());
            out.put(']');
        }
        out.putAscii("],\"data\":[");
    }

    @Override
    public @Nullable ByteBuffer next() {
        if (!unread) {
            out.clear();
            try {
                while (out.size() < PART_SIZE && step()) {
                    // until there is enough to send
                }
            } catch (TDengineException e) {
                // the status is out: the real server ends the answer with the rows that it has, too
                end();
            }
        }
        unread = false;
        return out.size() == 0 ? null : out.asBuffer();
    }

    @Override
    public boolean ended() {
        return ended && !unread;
    }

    /** Writes a row or the end; false if everything is written. */
    private boolean step() {
        if (ended) {
            return false;
        }
        var current = batch;
        if (rows == limit
                || ((current == null || row == current.size())
                        && !answer.batches().hasNext())) {
            end();
        } else if (current == null || row == current.size()) {
            batch = answer.batches().next();
            row = 0;
        } else {
            if (rows > 0) {
                out.put(',');
            }
            format.put(out, current, row);
            row++;
            rows++;
        }
        return true;
    }

    private void end() {
        ended = true;
        out.putAscii("],\"rows\":");
        LongFormat.put(out, rows);
        timing.put(out);
        out.put('}');
    }
}
