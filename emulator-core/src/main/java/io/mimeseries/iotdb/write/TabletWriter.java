package io.mimeseries.iotdb.write;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.Tablet;
import io.mimeseries.storage.Series;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.LongStream;

/** Writes the columns of a tablet into a device. */
final class TabletWriter {
    private final WriteTarget target;
    private final Tablet tablet;
    private final Column[] columns;
    private final int[] ordinals;
    private final Failures failures = new Failures();
    private int count;

    private TabletWriter(WriteTarget target, Tablet tablet) {
        this.target = target;
        this.tablet = tablet;
        this.columns = new Column[tablet.values().size()];
        this.ordinals = new int[columns.length];
    }

    /** Columns whose type does not fit are left out, and told about by an exception when the others are stored. */
    static void write(WriteTarget target, Tablet tablet) {
        var writer = new TabletWriter(target, tablet);
        writer.takeColumns();
        writer.writeRows();
        if (!writer.failures.isEmpty()) {
            throw WriteErrors.partial(writer.failures);
        }
    }

    private void takeColumns() {
        for (int at = 0; at < columns.length; at++) {
            var measurement = Objects.requireNonNull(target.measurement(at));
            var type = tablet.types().get(at);
            if (Widening.accepts(measurement.type(), type)) {
                columns[count] = Widening.widen(tablet.values().get(at), measurement.type());
                ordinals[count++] = measurement.column();
            } else {
                failures.add(target.names().get(at), conflict(at, measurement.type()));
            }
        }
    }

    private String conflict(int at, DataType registered) {
        var type = tablet.types().get(at);
        var empty = tablet.times().size() == 0;
        return WriteErrors.typeConflict(
                target.path(at),
                registered,
                type,
                empty ? null : (Long) tablet.times().at(0),
                empty ? "null" : ShownValue.of(type, tablet.values().get(at), 0));
    }

    private void writeRows() {
        var rows = target.device().writableRows();
        if (!canBeAppended()
                || !rows.append(tablet.times(), Arrays.copyOf(ordinals, count), Arrays.copyOf(columns, count))) {
            writeRowByRow(rows);
        }
    }

    /** Whether each row has a value, each column comes once, and nothing is too old. */
    private boolean canBeAppended() {
        return target.floor() == Long.MIN_VALUE
                && Arrays.stream(ordinals, 0, count).distinct().count() == count
                && Arrays.stream(columns, 0, count).anyMatch(TabletWriter::isFull);
    }

    private static boolean isFull(Column column) {
        for (int row = 0; row < column.size(); row++) {
            if (column.isNull(row)) {
                return false;
            }
        }
        return true;
    }

    private void writeRowByRow(Series rows) {
        var times = tablet.times();
        var old = 0;
        for (int row = 0; row < times.size(); row++) {
            if (times.at(row) < target.floor()) {
                old++;
                continue;
            }
            rows.startRow(times.at(row));
            for (int at = 0; at < count; at++) {
                set(rows, ordinals[at], columns[at], row);
            }
        }
        if (old > 0) {
            throw tooOld(times, old);
        }
    }

    private IotDbException tooOld(LongColumn times, int old) {
        var last = LongStream.range(0, times.size())
                .map(row -> times.at((int) row))
                .filter(time -> time < target.floor())
                .max()
                .orElse(0);
        return old == times.size()
                ? WriteErrors.outOfTtl(last, target.floor())
                : WriteErrors.partlyOutOfTtl(last, target.database().ttl());
    }

    private static void set(Series rows, int ordinal, Column column, int row) {
        if (column.isNull(row)) {
            return;
        }
        switch (column.type()) {
            case DOUBLE -> rows.setDouble(ordinal, ((DoubleColumn) column).at(row));
            case LONG -> rows.setLong(ordinal, ((LongColumn) column).at(row));
            case BOOLEAN -> rows.setBoolean(ordinal, ((BooleanColumn) column).at(row));
            case STRING -> rows.setString(ordinal, Objects.requireNonNull(((StringColumn) column).at(row)));
        }
    }
}
