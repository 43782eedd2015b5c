package io.mimeseries.iotdb.write;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.schema.Measurement;
import io.mimeseries.storage.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one row into a device. */
final class RowWriter {
    private final WriteTarget target;
    private final long time;
    private final Failures failures = new Failures();
    private final Series rows;

    private RowWriter(WriteTarget target, long time) {
        if (time < target.floor()) {
            throw WriteErrors.outOfTtl(time, target.floor());
        }
        this.target = target;
        this.time = time;
        this.rows = target.device().writableRows();
        rows.startRow(time);
    }

    /** Values that carry types; what does not fit is left out, and told about by an exception when the rest is stored. */
    static void typed(WriteTarget target, long time, List<@Nullable DataType> types, List<@Nullable Object> values) {
        var writer = new RowWriter(target, time);
        for (int at = 0; at < values.size(); at++) {
            var value = values.get(at);
            var type = types.get(at);
            var measurement = writer.measurement(at);
            if (measurement != null && value != null && type != null) {
                writer.typed(at, measurement, type, value);
            }
        }
        writer.finish();
    }

    /** Values as texts, read by the types of the timeseries. */
    static void texts(WriteTarget target, long time, List<@Nullable String> texts) {
        var writer = new RowWriter(target, time);
        for (int at = 0; at < texts.size(); at++) {
            var text = texts.get(at);
            var measurement = writer.measurement(at);
            if (measurement != null && text != null) {
                writer.text(at, measurement, text);
            }
        }
        writer.finish();
    }

    private @Nullable Measurement measurement(int at) {
        var measurement = target.measurement(at);
        if (measurement == null) {
            failures.add(target.names().get(at), WriteErrors.missing(target.path(at)));
        }
        return measurement;
    }

    private void typed(int at, Measurement measurement, DataType type, Object value) {
        if (Widening.accepts(measurement.type(), type)) {
            set(measurement, value);
        } else {
            failures.add(
                    target.names().get(at),
                    WriteErrors.typeConflict(target.path(at), measurement.type(), type, time, String.valueOf(value)));
        }
    }

    private void text(int at, Measurement measurement, String text) {
        try {
            set(measurement, TextValues.read(text, measurement.type()));
        } catch (TextValues.UnreadableException e) {
            failures.add(target.names().get(at), String.valueOf(e.getMessage()));
        }
    }

    private void set(Measurement measurement, Object value) {
        var column = measurement.column();
        switch (measurement.type()) {
            case BOOLEAN -> rows.setBoolean(column, (Boolean) value);
            case INT32, INT64 -> rows.setLong(column, ((Number) value).longValue());
            case FLOAT, DOUBLE -> rows.setDouble(column, widened(measurement.type(), (Number) value));
            case TEXT -> rows.setString(column, (String) value);
        }
    }

    private static double widened(DataType type, Number value) {
        return value instanceof Integer || value instanceof Long
                ? Widening.widen(value.longValue(), type)
                : value.doubleValue();
    }

    private void finish() {
        if (!failures.isEmpty()) {
            throw WriteErrors.partial(failures);
        }
    }
}
