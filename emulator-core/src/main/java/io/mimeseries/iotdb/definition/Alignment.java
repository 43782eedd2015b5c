package io.mimeseries.iotdb.definition;

import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.schema.Profile;

/** A device keeps its rows aligned or not, and all of its measurements must be made so. */
public final class Alignment {
    private Alignment() {}

    /** What making a measurement the other way answers. */
    public static IotDbException mismatch(Profile profile, FullPath device, boolean deviceIsAligned) {
        var word = profile.isAtLeast(IotDbVersion.V1_3_2) ? "device" : "entity";
        return DefinitionErrors.metadata(String.format(
                deviceIsAligned
                        ? "timeseries under this %s is aligned, please use createAlignedTimeseries or change %s. (Path: %s)"
                        : "timeseries under this %s is not aligned, please use createTimeseries or change %s. (Path: %s)",
                word,
                word,
                device));
    }
}
