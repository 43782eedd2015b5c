package io.mimeseries.server.influxdb.answer;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.ListColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.ResultColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.format.DoubleFormat;
import io.mimeseries.server.format.JsonText;
import io.mimeseries.server.format.LongFormat;
import io.mimeseries.server.format.TimeFormat;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How rows stand in JSON. One object writes all series of an answer, one after the other. */
final class JsonCells {
    private static final String NULL = "null";

    private final Epoch epoch;
    private ResultColumn[] columns = {};
    private @Nullable LongColumn times;
    private @Nullable ZoneId zone;
    private TimeFormat timeFormat = new TimeFormat(null);

    JsonCells(Epoch epoch) {
        this.epoch = epoch;
    }

    /** Turns to the rows of a series. */
    void use(ResultColumn[] newColumns, boolean hasTime, @Nullable ZoneId newZone) {
        columns = newColumns;
        times = hasTime ? (LongColumn) newColumns[0] : null;
        if (!Objects.equals(zone, newZone)) {
            zone = newZone;
            timeFormat = new TimeFormat(newZone);
        }
    }

    /** Writes a row as an array. */
    void putRow(ByteSink out, int row) {
        var time = times;
        out.put('[');
        if (time != null) {
            putTime(out, time.at(row));
        }
        for (int i = time == null ? 0 : 1; i < columns.length; i++) {
            if (i > 0) {
                out.put(',');
            }
            put(out, columns[i], row);
        }
        out.put(']');
    }

    private void putTime(ByteSink out, long time) {
        if (epoch.isGiven()) {
            LongFormat.put(out, epoch.convert(time));
            return;
        }
        out.put('"');
        timeFormat.put(out, time);
        out.put('"');
    }

    private static void put(ByteSink out, ResultColumn column, int row) {
        if (column.isNull(row)) {
            out.putAscii(NULL);
        } else if (column instanceof DoubleColumn doubles) {
            DoubleFormat.put(out, doubles.at(row));
        } else if (column instanceof LongColumn longs) {
            LongFormat.put(out, longs.at(row));
        } else if (column instanceof BooleanColumn booleans) {
            out.putAscii(booleans.at(row) ? "true" : "false");
        } else if (column instanceof StringColumn strings) {
            JsonText.put(out, Objects.requireNonNull(strings.at(row)));
        } else {
            putList(out, ((ListColumn) column).get(row));
        }
    }

    private static void putList(ByteSink out, List<String> list) {
        out.put('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.put(',');
            }
            JsonText.put(out, list.get(i));
        }
        out.put(']');
    }
}
