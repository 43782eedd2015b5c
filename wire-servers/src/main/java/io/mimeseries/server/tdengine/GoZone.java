package io.mimeseries.server.tdengine;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** Zones by the names that Go's {@code time.LoadLocation} knows: those of the tz database, and no offsets. */
final class GoZone {
    private GoZone() {}

    /** @throws RefusalException with status 400 if there is no such zone */
    static ZoneId of(String name) {
        if (name.isEmpty() || name.equals("UTC") || name.equals("Local")) {
            return ZoneOffset.UTC;
        }
        if (name.contains("..") || name.startsWith("/") || name.startsWith("\\")) {
            throw new RefusalException(400, "time: invalid location name");
        }
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw new RefusalException(400, "unknown time zone " + name);
        }
        return ZoneId.of(name);
    }
}
