package io.mimeseries.iotdb.write;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.schema.Database;
import io.mimeseries.iotdb.schema.Device;
import io.mimeseries.iotdb.schema.Measurement;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.schema.SchemaNode;
import io.mimeseries.iotdb.store.StoreUpdate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the device of a write, and makes what is missing: database, device, measurements. */
final class DeviceSchema {
    private final StoreUpdate update;
    private final Profile profile;

    DeviceSchema(StoreUpdate update, Profile profile) {
        this.update = update;
        this.profile = profile;
    }

    /**
     * The device, which has all the measurements that could be made.
     *
     * @param types null where the value is null and has no type: nothing is made for it
     */
    Device prepare(FullPath path, boolean aligned, List<String> names, List<@Nullable DataType> types) {
        var database = obtainDatabase(path);
        var existing = update.tree().find(path);
        var device = existing == null ? null : existing.device();
        if (device == null || isMissing(device, names, types)) {
            device = create(path, aligned, names, types);
        }
        if (device.isAligned() != aligned && profile.strictAlignment()) {
            throw WriteErrors.alignmentMix(path, device.isAligned());
        }
        database.setDatabase(withData(database));
        return device;
    }

    private static Database withData(SchemaNode database) {
        var known = database.database();
        return (known == null ? Database.NEW : known).withSchema().withData();
    }

    private SchemaNode obtainDatabase(FullPath path) {
        var place = update.tree().databaseOf(path);
        if (place != null) {
            return Objects.requireNonNull(update.tree().findWritable(place.path()));
        }
        var created = update.tree().obtain(path.first(2));
        created.setDatabase(Database.NEW);
        return created;
    }

    private static boolean isMissing(Device device, List<String> names, List<@Nullable DataType> types) {
        for (int at = 0; at < names.size(); at++) {
            if (types.get(at) != null && device.find(names.get(at)) == null) {
                return true;
            }
        }
        return false;
    }

    private Device create(FullPath path, boolean aligned, List<String> names, List<@Nullable DataType> types) {
        var node = update.tree().obtain(path);
        var device = node.writableDevice();
        if (device == null) {
            device = node.createDevice(aligned);
        } else if (device.isAligned() != aligned) {
            throw WriteErrors.entityMix(path, device.isAligned());
        }
        for (int at = 0; at < names.size(); at++) {
            var type = types.get(at);
            if (type != null && device.find(names.get(at)) == null) {
                device.add(Measurement.plain(names.get(at), profile.storing(type)));
            }
        }
        return device;
    }
}
