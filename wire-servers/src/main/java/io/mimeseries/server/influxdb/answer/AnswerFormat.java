package io.mimeseries.server.influxdb.answer;

import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.influxdb.answer.Document.Part;
import io.mimeseries.server.influxdb.answer.Document.Rows;

/** One spelling of answers, told document by document what to write. An instance serves one answer. */
interface AnswerFormat {

    /** False if the document was replaced by something else that has been written instead. */
    default boolean beginDocument(Document document, ByteSink out) {
        return true;
    }

    void beginPart(Document document, int part, ByteSink out);

    void beginSeries(Part part, int series, ByteSink out);

    /** Writes rows {@code from} to {@code to} of the series that was begun. */
    void rows(Rows series, int from, int to, ByteSink out);

    void endSeries(Rows series, ByteSink out);

    void endPart(Part part, ByteSink out);

    void endDocument(Document document, ByteSink out);

    /** Writes one value of a column. */
    interface Cell {
        void put(ByteSink out, int row);
    }
}
