package io.mimeseries.iotdb.write;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.path.FullPath;
import java.util.List;

/** The texts of writes that fail. */
final class WriteErrors {
    private WriteErrors() {}

    static IotDbException alignmentMix(FullPath device, boolean deviceIsAligned) {
        var text = deviceIsAligned
                ? "timeseries under this device are aligned, please use aligned interface (Path: %s)"
                : "timeseries under this device are not aligned, please use non-aligned interface (Path: %s)";
        return new IotDbException(StatusCode.ALIGNED_MIX, String.format(text, device));
    }

    static IotDbException entityMix(FullPath device, boolean deviceIsAligned) {
        var text = deviceIsAligned
                ? "timeseries under this entity is aligned, please use createAlignedTimeseries or change entity. (Path: %s)"
                : "timeseries under this entity is not aligned, please use createTimeseries or change entity. (Path: %s)";
        return new IotDbException(StatusCode.METADATA_ERROR, String.format(text, device));
    }

    static String typeConflict(FullPath path, DataType registered, DataType inserted, long time, String value) {
        return String.format(
                "data type of %s is not consistent, registered type %s, inserting type %s, timestamp %d, value %s",
                path, registered, inserted, time, value);
    }

    static IotDbException partial(List<String> measurements, List<String> reasons) {
        return new IotDbException(
                StatusCode.METADATA_ERROR, "Fail to insert measurements " + measurements + " caused by " + reasons);
    }
}
