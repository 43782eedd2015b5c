package io.mimeseries.server.influxdb.answer;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.ListColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.ResultColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.influxdb.answer.Document.Part;
import io.mimeseries.server.influxdb.answer.Document.Rows;

/** MessagePack: {@code series} stands in every result but a failed one, which is nothing but its error. */
final class MessagePackFormat implements AnswerFormat {
    private final Epoch epoch;
    private Cell[] cells = {};

    MessagePackFormat(Epoch epoch) {
        this.epoch = epoch;
    }

    @Override
    public boolean beginDocument(Document document, ByteSink out) {
        MessagePack.map(out, 1);
        MessagePack.string(out, "results");
        MessagePack.array(out, document.parts().size());
        return true;
    }

    @Override
    public void beginPart(Document document, int index, ByteSink out) {
        var part = document.parts().get(index);
        var error = part.error();
        if (error != null) {
            MessagePack.map(out, 1);
            MessagePack.string(out, "error");
            MessagePack.string(out, error);
            return;
        }
        MessagePack.map(out, 2 + (part.warnings().isEmpty() ? 0 : 1) + (part.partial() ? 1 : 0));
        MessagePack.string(out, "statement_id");
        MessagePack.integer(out, part.statementId());
        if (!part.warnings().isEmpty()) {
            MessagePack.string(out, "messages");
            MessagePack.array(out, part.warnings().size());
            for (var warning : part.warnings()) {
                MessagePack.map(out, 2);
                MessagePack.string(out, "level");
                MessagePack.string(out, "warning");
                MessagePack.string(out, "text");
                MessagePack.string(out, warning);
            }
        }
        MessagePack.string(out, "series");
        MessagePack.array(out, part.series().size());
    }

    @Override
    public void beginSeries(Part part, int index, ByteSink out) {
        if (part.error() != null) {
            cells = new Cell[0];
            return;
        }
        var rows = part.series().get(index);
        var table = rows.series();
        int members = 2 + (table.name().isEmpty() ? 0 : 1) + (table.tags().isEmpty() ? 0 : 1);
        MessagePack.map(out, members + (rows.partial() ? 1 : 0));
        if (!table.name().isEmpty()) {
            MessagePack.string(out, "name");
            MessagePack.string(out, table.name());
        }
        if (!table.tags().isEmpty()) {
            MessagePack.string(out, "tags");
            MessagePack.map(out, table.tags().size());
            table.tags().forEach((key, value) -> {
                MessagePack.string(out, key);
                MessagePack.string(out, value);
            });
        }
        MessagePack.string(out, "columns");
        MessagePack.array(out, table.columnNames().size());
        table.columnNames().forEach(name -> MessagePack.string(out, name));
        MessagePack.string(out, "values");
        MessagePack.array(out, rows.to() - rows.from());
        cells = table.columns().stream().map(MessagePackFormat::cell).toArray(Cell[]::new);
        if (table.hasTime()) {
            cells[0] = time((LongColumn) table.columns().get(0));
        }
    }

    private Cell time(LongColumn times) {
        return epoch.isGiven()
                ? (out, row) -> MessagePack.integer(out, epoch.convert(times.at(row)))
                : (out, row) -> MessagePack.time(out, times.at(row));
    }

    private static Cell cell(ResultColumn column) {
        Cell value = column instanceof ListColumn lists ? list(lists) : value((Column) column);
        return (out, row) -> {
            if (column.isNull(row)) {
                MessagePack.nil(out);
            } else {
                value.put(out, row);
            }
        };
    }

    private static Cell list(ListColumn column) {
        return (out, row) -> {
            var list = column.get(row);
            MessagePack.array(out, list.size());
            list.forEach(text -> MessagePack.string(out, text));
        };
    }

    private static Cell value(Column column) {
        return switch (column.type()) {
            case DOUBLE -> (out, row) -> MessagePack.number(out, ((DoubleColumn) column).at(row));
            case LONG -> (out, row) -> MessagePack.integer(out, ((LongColumn) column).at(row));
            case BOOLEAN -> (out, row) -> MessagePack.bool(out, ((BooleanColumn) column).at(row));
            case STRING -> (out, row) -> MessagePack.string(out, String.valueOf(((StringColumn) column).at(row)));
        };
    }

    @Override
    public void rows(Rows series, int from, int to, ByteSink out) {
        for (int row = from; row < to; row++) {
            if (cells.length > 0) {
                MessagePack.array(out, cells.length);
            }
            for (var cell : cells) {
                cell.put(out, row);
            }
        }
    }

    @Override
    public void endSeries(Rows series, ByteSink out) {
        if (series.partial() && cells.length > 0) {
            MessagePack.string(out, "partial");
            MessagePack.bool(out, true);
        }
    }

    @Override
    public void endPart(Part part, ByteSink out) {
        if (part.partial() && part.error() == null) {
            MessagePack.string(out, "partial");
            MessagePack.bool(out, true);
        }
    }

    @Override
    public void endDocument(Document document, ByteSink out) {
        // nothing stands behind a document
    }
}
