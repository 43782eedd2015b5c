package io.mimeseries.server.influxdb.answer;

import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.http.HttpBody;
import java.nio.ByteBuffer;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Documents in one format, written a part at a time: an answer of any length needs the memory of one part. */
final class AnswerBody implements HttpBody.Chunks {
    private static final int PART_SIZE = 32 * 1024;
    private static final int FIRST_SIZE = 512;
    private static final int ROWS_AT_ONCE = 64;

    private final Iterator<Document> documents;
    private final AnswerFormat format;
    private final ByteSink out = new ByteSink(FIRST_SIZE);
    private @Nullable Document document;
    private int part;
    private int series;
    private int row;

    AnswerBody(Iterator<Document> documents, AnswerFormat format) {
        this.documents = documents;
        this.format = format;
    }

    @Override
    public @Nullable ByteBuffer next() {
        out.clear();
        while (out.size() < PART_SIZE && step()) {
            // until there is enough to send
        }
        return out.size() == 0 ? null : out.asBuffer();
    }

    @Override
    public boolean ended() {
        return document == null && !documents.hasNext();
    }

    /** Writes a little more; false if everything is written. */
    private boolean step() {
        var current = document;
        if (current == null) {
            if (!documents.hasNext()) {
                return false;
            }
            begin(documents.next());
            return true;
        }
        if (part == current.parts().size()) {
            format.endDocument(current, out);
            document = null;
            return true;
        }
        continuePart(current, current.parts().get(part));
        return true;
    }

    private void begin(Document next) {
        if (format.beginDocument(next, out)) {
            document = next;
            part = 0;
            series = -1;
        }
    }

    private void continuePart(Document current, Document.Part now) {
        if (series < 0) {
            format.beginPart(current, part, out);
            beginSeries(now, 0);
        } else if (series == now.series().size()) {
            format.endPart(now, out);
            part++;
            series = -1;
        } else {
            var rows = now.series().get(series);
            int to = Math.min(rows.to(), row + ROWS_AT_ONCE);
            if (row < to) {
                format.rows(rows, row, to, out);
                row = to;
            } else {
                format.endSeries(rows, out);
                beginSeries(now, series + 1);
            }
        }
    }

    private void beginSeries(Document.Part now, int next) {
        series = next;
        if (next < now.series().size()) {
            row = now.series().get(next).from();
            format.beginSeries(now, next, out);
        }
    }
}
