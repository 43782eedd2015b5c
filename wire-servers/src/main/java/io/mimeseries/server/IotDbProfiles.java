package io.mimeseries.server;

import io.mimeseries.iotdb.IotDbVersion;
import java.util.List;
import java.util.Optional;

/** The IoTDB versions that can be asked for, both recorded. */
public final class IotDbProfiles {
    public static final IotDbVersion DEFAULT = IotDbVersion.V1_0_1;
    private static final List<IotDbVersion> KNOWN = List.of(IotDbVersion.values());

    private IotDbProfiles() {}

    public static Optional<IotDbVersion> find(String name) {
        return KNOWN.stream().filter(version -> version.text().equals(name)).findFirst();
    }

    public static List<String> names() {
        return KNOWN.stream().map(IotDbVersion::text).toList();
    }
}
