package io.mimeseries.iotdb.write;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.Tablet;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.store.StoreUpdate;
import io.mimeseries.storage.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes the columns of a tablet into a device. */
final class TabletWriter {
    private final StoreUpdate update;
    private final Profile profile;

    TabletWriter(StoreUpdate update, Profile profile) {
        this.update = update;
        this.profile = profile;
    }

    /** Columns whose type does not fit are left out, and told about by an exception when the others are stored. */
    void write(FullPath path, List<String> names, Tablet tablet) {
        new DeviceSchema(update, profile).prepare(path, tablet.aligned(), names, List.copyOf(tablet.types()));
        var node = Objects.requireNonNull(update.tree().findWritable(path));
        var device = Objects.requireNonNull(node.writableDevice());
        var columns = new Column[names.size()];
        var ordinals = new int[names.size()];
        var failed = new ArrayList<String>();
        var reasons = new ArrayList<String>();
        var count = 0;
        for (int at = 0; at < names.size(); at++) {
            var measurement = Objects.requireNonNull(device.find(names.get(at)));
            var values = tablet.values().get(at);
            if (Widening.accepts(measurement.type(), tablet.types().get(at))) {
                columns[count] = Widening.widen(values, measurement.type());
                ordinals[count++] = measurement.column();
            } else {
                failed.add(names.get(at));
                reasons.add(conflict(path.child(measurement.name()), measurement.type(), tablet, at));
            }
        }
        var rows = device.writableRows();
        for (int row = 0; row < tablet.times().size(); row++) {
            rows.startRow(tablet.times().at(row));
            for (int at = 0; at < count; at++) {
                set(rows, ordinals[at], columns[at], row);
            }
        }
        if (!failed.isEmpty()) {
            throw WriteErrors.partial(failed, reasons);
        }
    }

    private static String conflict(FullPath path, DataType registered, Tablet tablet, int at) {
        var type = tablet.types().get(at);
        var value = ShownValue.of(type, tablet.values().get(at), 0);
        return WriteErrors.typeConflict(path, registered, type, tablet.times().at(0), value);
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
