package io.mimeseries.server.influxdb.answer;

import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.influxdb.answer.Document.Part;
import io.mimeseries.server.influxdb.answer.Document.Rows;

/** JSON over many lines, a document at a time. */
final class PrettyJsonFormat implements AnswerFormat {
    private final JsonFormat json;
    private final ByteSink compact = new ByteSink(1024);

    PrettyJsonFormat(Epoch epoch) {
        json = new JsonFormat(epoch);
    }

    @Override
    public boolean beginDocument(Document document, ByteSink out) {
        compact.clear();
        boolean begun = json.beginDocument(document, compact);
        if (!begun) {
            out.put(compact.array(), 0, compact.size());
        }
        return begun;
    }

    @Override
    public void beginPart(Document document, int part, ByteSink out) {
        json.beginPart(document, part, compact);
    }

    @Override
    public void beginSeries(Part part, int series, ByteSink out) {
        json.beginSeries(part, series, compact);
    }

    @Override
    public void rows(Rows series, int from, int to, ByteSink out) {
        json.rows(series, from, to, compact);
    }

    @Override
    public void endSeries(Rows series, ByteSink out) {
        json.endSeries(series, compact);
    }

    @Override
    public void endPart(Part part, ByteSink out) {
        json.endPart(part, compact);
    }

    @Override
    public void endDocument(Document document, ByteSink out) {
        json.endDocument(document, compact);
        JsonIndent.put(out, compact.array(), 0, compact.size());
    }
}
