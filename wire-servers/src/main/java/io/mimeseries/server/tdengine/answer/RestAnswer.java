package io.mimeseries.server.tdengine.answer;

import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.format.LongFormat;
import io.mimeseries.server.http.HttpBody;
import io.mimeseries.server.web.OnePart;
import io.mimeseries.tdengine.Answer;
import java.time.ZoneId;

/**
 * How the answer to a statement is written.
 *
 * @param zone of the times
 * @param asObjects whether rows are objects by the names of their columns
 * @param withTiming whether it says how long it took
 * @param start when the request began, by {@link System#nanoTime}
 * @param rowLimit rows at most, the rest is left out; negative for all
 */
public record RestAnswer(ZoneId zone, boolean asObjects, boolean withTiming, long start, long rowLimit)
        implements Answer.Visitor<HttpBody.Chunks> {

    @Override
    public HttpBody.Chunks visit(Answer.Affected affected) {
        var out = new ByteSink(128);
        out.putAscii("{\"code\":0,\"column_meta\":[[\"affected_rows\",\"INT\",4]],\"data\":[");
        out.putAscii(asObjects ? "{\"affected_rows\":" : "[");
        LongFormat.put(out, affected.rows());
        out.put(asObjects ? '}' : ']').putAscii("],\"rows\":1");
        new Timing(withTiming, start).put(out);
        return new OnePart(out.put('}').toByteArray());
    }

    /** @throws io.mimeseries.tdengine.TDengineException if the first rows cannot be computed */
    @Override
    public HttpBody.Chunks visit(Answer.Rows rows) {
        var format = new RowFormat(rows.columns(), new CellFormat(rows.precision(), zone), asObjects);
        return new RowsBody(rows, format, new Timing(withTiming, start), rowLimit);
    }
}
