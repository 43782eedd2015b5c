package io.mimeseries.iotdb.write;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.path.FullPath;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of writes that fail. */
final class WriteErrors {
    private WriteErrors() {}

    static IotDbException alignmentMix(FullPath device, boolean deviceIsAligned) {
        var text = deviceIsAligned
                ? "timeseries under this device are aligned, please use aligned interface (Path: %s)"
                : "timeseries under this device are not aligned, please use non-aligned interface (Path: %s)";
        return new IotDbException(StatusCode.ALIGNED_MIX, String.format(text, device));
    }

    static String typeConflict(
            FullPath path, DataType registered, DataType inserted, @Nullable Long time, String value) {
        return String.format(
                "data type of %s is not consistent, registered type %s, inserting type %s, timestamp %s, value %s",
                path, registered, inserted, time, value);
    }

    static String missing(FullPath path) {
        return "Path [" + path + "] does not exist";
    }

    static IotDbException allMissing(FullPath device, List<String> names) {
        return new IotDbException(StatusCode.PATH_MISSING, missing(device.child(names.get(0))));
    }

    static IotDbException partial(Failures failures) {
        return new IotDbException(
                StatusCode.METADATA_ERROR,
                "Fail to insert measurements " + failures.names() + " caused by " + failures.reasons());
    }

    static IotDbException outOfTtl(long time, long floor) {
        return new IotDbException(
                StatusCode.OUT_OF_TTL,
                String.format(
                        "Insertion time [%s] is less than ttl time bound [%s]",
                        Instant.ofEpochMilli(time), Instant.ofEpochMilli(floor)));
    }

    /** The rows that are not too old have been written. */
    static IotDbException partlyOutOfTtl(long time, @Nullable Long ttl) {
        return new IotDbException(StatusCode.OUT_OF_TTL, "time " + time + " in current line is out of TTL: " + ttl);
    }
}
