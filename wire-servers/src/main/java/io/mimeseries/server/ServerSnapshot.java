package io.mimeseries.server;

import io.mimeseries.engine.ClockReading;
import java.util.List;
import java.util.Map;

/** Data and settings of a server's databases at one moment, and the time that its clock showed. Immutable; may be kept for long. */
public final class ServerSnapshot {
    private final List<PartSnapshot> parts;
    private final Map<String, Object> settings;
    private final ClockReading clock;

    ServerSnapshot(List<PartSnapshot> parts, Map<String, Object> settings, ClockReading clock) {
        this.parts = List.copyOf(parts);
        this.settings = Map.copyOf(settings);
        this.clock = clock;
    }

    List<PartSnapshot> parts() {
        return parts;
    }

    Map<String, Object> settings() {
        return settings;
    }

    ClockReading clock() {
        return clock;
    }

    /** The databases whose data it holds, such as {@code influxdb}. */
    public List<String> databases() {
        return parts.stream().map(PartSnapshot::database).toList();
    }
}
