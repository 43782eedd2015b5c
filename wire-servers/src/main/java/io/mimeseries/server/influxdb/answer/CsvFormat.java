package io.mimeseries.server.influxdb.answer;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.format.DoubleFormat;
import io.mimeseries.server.format.LongFormat;
import io.mimeseries.server.influxdb.answer.Document.Part;
import io.mimeseries.server.influxdb.answer.Document.Rows;
import java.util.List;

/**
 * CSV: a header for each statement and for each change of columns, name and tags before the columns, times as numbers, nothing for null.
 * Errors and warnings of statements are left out, as by the real server.
 */
final class CsvFormat implements AnswerFormat {
    /** A number of a kind that the real server's CSV writer does not know. */
    private static final String REPLICAS = "replicaN";

    private final Epoch epoch;
    private final ByteSink labels = new ByteSink(64);
    private int statement = -1;
    private Cell[] cells = {};

    CsvFormat(Epoch epoch) {
        this.epoch = epoch;
    }

    @Override
    public void beginPart(Document document, int part, ByteSink out) {
        // a statement without series does not show at all
    }

    @Override
    public void beginSeries(Part part, int series, ByteSink out) {
        var table = part.series().get(series).series();
        if (part.statementId() != statement) {
            if (statement >= 0) {
                out.put('\n');
            }
            statement = part.statementId();
            header(table.columnNames(), out);
        } else if (series > 0
                && !part.series().get(series - 1).series().columnNames().equals(table.columnNames())) {
            out.put('\n');
            header(table.columnNames(), out);
        }
        labels.clear();
        CsvText.put(labels, table.name());
        labels.put(',');
        CsvText.put(labels, CsvText.tags(table.tags()));
        cells = cells(table);
        if (table.hasTime()) {
            var times = (LongColumn) table.columns().get(0);
            cells[0] = (sink, row) -> LongFormat.put(sink, epoch.convert(times.at(row)));
        }
    }

    private static void header(List<String> names, ByteSink out) {
        out.putAscii("name,tags");
        for (var name : names) {
            out.put(',');
            CsvText.put(out, name);
        }
        out.put('\n');
    }

    private static Cell[] cells(ResultSeries table) {
        var array = new Cell[table.columns().size()];
        for (int i = 0; i < array.length; i++) {
            var name = table.columnNames().get(i);
            var replicas = !table.hasTime() && name.equals(REPLICAS);
            array[i] = !replicas && table.columns().get(i) instanceof Column column ? cell(column) : header(name);
        }
        return array;
    }

    /** Where the real server's writer does not know the kind of a value, the header's text stays in its place (vector formats-0078). */
    private static Cell header(String name) {
        return (out, row) -> CsvText.put(out, name);
    }

    private static Cell cell(Column column) {
        Cell value = value(column);
        return (out, row) -> {
            if (!column.isNull(row)) {
                value.put(out, row);
            }
        };
    }

    private static Cell value(Column column) {
        return switch (column.type()) {
            case DOUBLE -> (out, row) -> DoubleFormat.putPlain(out, ((DoubleColumn) column).at(row));
            case LONG -> (out, row) -> LongFormat.put(out, ((LongColumn) column).at(row));
            case BOOLEAN -> (out, row) -> out.putAscii(((BooleanColumn) column).at(row) ? "true" : "false");
            case STRING -> (out, row) -> CsvText.put(out, String.valueOf(((StringColumn) column).at(row)));
        };
    }

    @Override
    public void rows(Rows series, int from, int to, ByteSink out) {
        for (int row = from; row < to; row++) {
            out.put(labels.array(), 0, labels.size());
            for (var cell : cells) {
                out.put(',');
                cell.put(out, row);
            }
            out.put('\n');
        }
    }

    @Override
    public void endSeries(Rows series, ByteSink out) {
        // nothing stands behind the rows
    }

    @Override
    public void endPart(Part part, ByteSink out) {
        // nothing stands behind a statement
    }

    @Override
    public void endDocument(Document document, ByteSink out) {
        // nothing stands behind an answer
    }
}
