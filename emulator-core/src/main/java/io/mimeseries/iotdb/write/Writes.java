package io.mimeseries.iotdb.write;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.Tablet;
import io.mimeseries.iotdb.TextRecord;
import io.mimeseries.iotdb.TypedRecord;
import io.mimeseries.iotdb.literal.ValueTypes;
import io.mimeseries.iotdb.path.PathParser;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.store.IotDbStore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All ways of inserting rows. Of several rows or tablets, the schema of all is made before any is stored; then what cannot be stored
 * does not keep the rest away, and the first failure is thrown. Safe for use by many threads.
 */
public final class Writes {
    private final IotDbStore store;
    private final IotDbVersion version;
    private final Profile profile;
    private final PathParser paths;

    public Writes(IotDbStore store, IotDbVersion version) {
        this.store = store;
        this.version = version;
        this.profile = Profile.of(version);
        this.paths = new PathParser(version);
    }

    /** One part of a write: makes the schema it needs and can store itself then. */
    private interface Part {
        Runnable prepare(DeviceSchema schema);
    }

    public void tablets(List<Tablet> tablets) {
        var parts = new ArrayList<Part>(tablets.size());
        for (var tablet : tablets) {
            var device = paths.parse(tablet.device());
            var names = PathParser.measurements(tablet.measurements());
            List<@Nullable DataType> types = new ArrayList<>(tablet.types());
            if (tablet.times().size() == 0 || names.isEmpty()) {
                continue;
            }
            parts.add(schema -> {
                var target = schema.prepare(device, tablet.aligned(), names, types);
                return () -> TabletWriter.write(target, tablet);
            });
        }
        write(parts);
    }

    public void records(List<TypedRecord> records) {
        var parts = new ArrayList<Part>(records.size());
        for (var record : records) {
            var device = paths.parse(record.device());
            var names = PathParser.measurements(record.measurements());
            if (names.isEmpty()) {
                continue;
            }
            parts.add(schema -> {
                var target = schema.prepare(device, record.aligned(), names, record.types());
                return () -> RowWriter.typed(target, record.time(), record.types(), record.values());
            });
        }
        write(parts);
    }

    /** One row of texts. */
    public void textRecord(TextRecord record) {
        textRows(List.of(row(record, record.measurements(), record.values())));
    }

    /** Rows of texts: unlike in a single one, empty texts are no values. */
    public void textRecords(List<TextRecord> records) {
        var rows = new ArrayList<TextRow>(records.size());
        for (var record : records) {
            var names = new ArrayList<String>();
            var values = new ArrayList<String>();
            for (int at = 0; at < record.values().size(); at++) {
                if (!record.values().get(at).isEmpty()) {
                    names.add(record.measurements().get(at));
                    values.add(record.values().get(at));
                }
            }
            var row = row(record, names, values);
            if (!names.isEmpty()) {
                rows.add(row);
            }
        }
        textRows(rows);
    }

    private TextRow row(TextRecord record, List<String> names, List<String> values) {
        return new TextRow(
                paths.parse(record.device()),
                record.aligned(),
                PathParser.measurements(names),
                record.time(),
                texts(values));
    }

    /** The texts of a record, in which {@code null} is none. */
    private static List<@Nullable String> texts(List<String> values) {
        var texts = new ArrayList<@Nullable String>(values.size());
        for (var value : values) {
            texts.add(value.equals("null") || value.equals("NULL") ? null : value);
        }
        return texts;
    }

    public void textRows(List<TextRow> rows) {
        var parts = new ArrayList<Part>(rows.size());
        for (var row : rows) {
            parts.add(schema -> {
                var target = schema.prepare(row.device(), row.aligned(), row.names(), types(row.texts()));
                return () -> RowWriter.texts(target, row.time(), row.texts());
            });
        }
        write(parts);
    }

    private List<@Nullable DataType> types(List<@Nullable String> texts) {
        var types = new ArrayList<@Nullable DataType>(texts.size());
        for (var text : texts) {
            types.add(text == null ? null : ValueTypes.infer(text, version));
        }
        return types;
    }

    private void write(List<Part> parts) {
        store.update(update -> {
            var schema = new DeviceSchema(update, profile);
            var writes = new ArrayList<Runnable>(parts.size());
            for (var part : parts) {
                writes.add(part.prepare(schema));
            }
            update.requireWritable();
            IotDbException failure = null;
            for (var write : writes) {
                try {
                    write.run();
                } catch (IotDbException e) {
                    failure = failure == null ? e : failure;
                }
            }
            if (failure != null) {
                throw failure;
            }
            return parts.size();
        });
    }
}
