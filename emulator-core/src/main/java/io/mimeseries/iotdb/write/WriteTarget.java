package io.mimeseries.iotdb.write;

import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.schema.Database;
import io.mimeseries.iotdb.schema.Device;
import io.mimeseries.iotdb.schema.Measurement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a write goes.
 *
 * @param names of the measurements as the client sent them, which may be aliases
 * @param database that the device lies in
 * @param floor the earliest time that the TTL lets in
 */
record WriteTarget(FullPath path, Device device, List<String> names, Database database, long floor) {

    /** The measurement of an index, null if there is none: its value had no type. */
    @Nullable
    Measurement measurement(int index) {
        return device.find(names.get(index));
    }

    /** The path of a measurement in texts. */
    FullPath path(int index) {
        return path.child(names.get(index));
    }
}
