package io.mimeseries.server;

import io.mimeseries.riakts.RiakTsVersion;
import java.util.List;
import java.util.Optional;

/** The Riak TS versions that can be asked for, both recorded. */
public final class RiakTsProfiles {
    public static final RiakTsVersion DEFAULT = RiakTsVersion.V1_5_2;
    private static final List<RiakTsVersion> KNOWN = List.of(RiakTsVersion.values());

    private RiakTsProfiles() {}

    public static Optional<RiakTsVersion> find(String name) {
        return KNOWN.stream().filter(version -> version.text().equals(name)).findFirst();
    }

    public static List<String> names() {
        return KNOWN.stream().map(RiakTsVersion::text).toList();
    }
}
