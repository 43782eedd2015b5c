package io.mimeseries.server.influxdb.answer;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.ListColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.ResultColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.server.format.DoubleFormat;
import io.mimeseries.server.format.LongFormat;
import io.mimeseries.server.format.TimeFormat;
import io.mimeseries.server.influxdb.answer.AnswerFormat.Cell;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How values stand in JSON. */
final class JsonCells {
    private static final String NULL = "null";

    private JsonCells() {}

    static Cell time(ResultColumn column, Epoch epoch, @Nullable ZoneId zone) {
        var times = (LongColumn) column;
        if (epoch.isGiven()) {
            return (out, row) -> LongFormat.put(out, epoch.convert(times.at(row)));
        }
        var format = new TimeFormat(zone);
        return (out, row) -> {
            out.put('"');
            format.put(out, times.at(row));
            out.put('"');
        };
    }

    static Cell of(ResultColumn result) {
        if (result instanceof ListColumn lists) {
            return lists(lists);
        }
        var column = (Column) result;
        if (column.type() == ColumnType.STRING) {
            return strings((StringColumn) column);
        }
        var values = values(column);
        return (out, row) -> {
            if (column.isNull(row)) {
                out.putAscii(NULL);
            } else {
                values.put(out, row);
            }
        };
    }

    private static Cell values(Column column) {
        return switch (column.type()) {
            case DOUBLE -> {
                var doubles = (DoubleColumn) column;
                yield (out, row) -> DoubleFormat.put(out, doubles.at(row));
            }
            case LONG -> {
                var longs = (LongColumn) column;
                yield (out, row) -> LongFormat.put(out, longs.at(row));
            }
            case BOOLEAN -> {
                var booleans = (BooleanColumn) column;
                yield (out, row) -> out.putAscii(booleans.at(row) ? "true" : "false");
            }
            case STRING -> strings((StringColumn) column);
        };
    }

    private static Cell lists(ListColumn column) {
        return (out, row) -> {
            out.put('[');
            var list = column.get(row);
            for (int i = 0; i < list.size(); i++) {
                if (i > 0) {
                    out.put(',');
                }
                JsonText.put(out, list.get(i));
            }
            out.put(']');
        };
    }

    private static Cell strings(StringColumn column) {
        return (out, row) -> {
            var text = column.at(row);
            if (text == null) {
                out.putAscii(NULL);
            } else {
                JsonText.put(out, text);
            }
        };
    }
}
