package io.mimeseries.server.influxdb.answer;

import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.ResultColumn;
import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.format.DoubleFormat;
import io.mimeseries.server.format.JsonText;
import io.mimeseries.server.influxdb.answer.Document.Part;
import io.mimeseries.server.influxdb.answer.Document.Rows;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON with the members in the real server's order, each document ended by a line feed. */
final class JsonFormat implements AnswerFormat {
    private static final byte[] RESULTS = ascii("{\"results\":[");
    private static final byte[] STATEMENT_ID = ascii("{\"statement_id\":");
    private static final byte[] SERIES = ascii(",\"series\":[");
    private static final byte[] MESSAGES = ascii(",\"messages\":[");
    private static final byte[] WARNING = ascii("{\"level\":\"warning\",\"text\":");
    private static final byte[] ERROR = ascii(",\"error\":");
    private static final byte[] PARTIAL = ascii(",\"partial\":true");
    private static final byte[] COLUMNS = ascii("\"columns\":[");
    private static final byte[] VALUES = ascii(",\"values\":[");
    private static final byte[] END = ascii("]}\n");
    /** A query without statements: Go leaves out what is empty. */
    private static final byte[] NOTHING = ascii("{}\n");

    /** Go's encoder refuses the whole document, and the server sends the refusal with status 200 (1.6.7). */
    private static final String UNSUPPORTED =
            "json: error calling MarshalJSON for type httpd.Response: json: error calling MarshalJSON for type *query.Result: "
                    + "json: unsupported value: ";

    private final JsonCells cells;
    /** The names of the columns as they stood in the series before, whose list is mostly the very same. */
    private final ByteSink columns = new ByteSink(64);

    private @Nullable List<String> columnNames;

    JsonFormat(Epoch epoch) {
        cells = new JsonCells(epoch);
    }

    @Override
    public boolean beginDocument(Document document, ByteSink out) {
        for (var part : document.parts()) {
            for (var rows : part.series()) {
                for (var column : rows.series().columns()) {
                    if (column instanceof DoubleColumn doubles && refuses(doubles, rows, out)) {
                        return false;
                    }
                }
            }
        }
        if (!document.parts().isEmpty()) {
            out.put(RESULTS);
        }
        return true;
    }

    private static boolean refuses(DoubleColumn column, Rows rows, ByteSink out) {
        for (int row = rows.from(); row < rows.to(); row++) {
            double value = column.at(row);
            if (!Double.isFinite(value) && !column.isNull(row)) {
                out.putAscii(UNSUPPORTED);
                DoubleFormat.putPlain(out, value);
                out.put('\n');
                return true;
            }
        }
        return false;
    }

    @Override
    public void beginPart(Document document, int part, ByteSink out) {
        if (part > 0) {
            out.put(',');
        }
        var now = document.parts().get(part);
        out.put(STATEMENT_ID).putAscii(Integer.toString(now.statementId()));
        if (!now.series().isEmpty()) {
            out.put(SERIES);
        }
    }

    @Override
    public void beginSeries(Part part, int series, ByteSink out) {
        if (series > 0) {
            out.put(',');
        }
        var rows = part.series().get(series);
        var table = rows.series();
        out.put('{');
        if (!table.name().isEmpty()) {
            out.putAscii("\"name\":");
            JsonText.put(out, table.name());
            out.put(',');
        }
        if (!table.tags().isEmpty()) {
            char before = '{';
            out.putAscii("\"tags\":");
            for (var tag : table.tags().entrySet()) {
                out.put(before);
                JsonText.put(out, tag.getKey());
                out.put(':');
                JsonText.put(out, tag.getValue());
                before = ',';
            }
            out.put('}').put(',');
        }
        putColumns(table.columnNames(), out);
        if (rows.from() < rows.to()) {
            out.put(VALUES);
            cells.use(table.columns().toArray(new ResultColumn[0]), table.hasTime(), table.zone());
        }
    }

    @SuppressWarnings("ReferenceEquality") // equal names are only written anew
    private void putColumns(List<String> names, ByteSink out) {
        if (names != columnNames) {
            columnNames = names;
            columns.clear();
            columns.put(COLUMNS);
            strings(names, columns);
            columns.put(']');
        }
        out.put(columns.array(), 0, columns.size());
    }

    private static void strings(List<String> texts, ByteSink out) {
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                out.put(',');
            }
            JsonText.put(out, texts.get(i));
        }
    }

    @Override
    public void rows(Rows series, int from, int to, ByteSink out) {
        for (int row = from; row < to; row++) {
            if (row > series.from()) {
                out.put(',');
            }
            cells.putRow(out, row);
        }
    }

    @Override
    public void endSeries(Rows series, ByteSink out) {
        if (series.from() < series.to()) {
            out.put(']');
        }
        if (series.partial()) {
            out.put(PARTIAL);
        }
        out.put('}');
    }

    @Override
    public void endPart(Part part, ByteSink out) {
        if (!part.series().isEmpty()) {
            out.put(']');
        }
        if (!part.warnings().isEmpty()) {
            out.put(MESSAGES);
            for (int i = 0; i < part.warnings().size(); i++) {
                if (i > 0) {
                    out.put(',');
                }
                out.put(WARNING);
                JsonText.put(out, part.warnings().get(i));
                out.put('}');
            }
            out.put(']');
        }
        if (part.partial()) {
            out.put(PARTIAL);
        }
        var error = part.error();
        if (error != null) {
            out.put(ERROR);
            JsonText.put(out, error);
        }
        out.put('}');
    }

    @Override
    public void endDocument(Document document, ByteSink out) {
        out.put(document.parts().isEmpty() ? NOTHING : END);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
