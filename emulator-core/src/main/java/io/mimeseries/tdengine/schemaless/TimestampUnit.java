package io.mimeseries.tdengine.schemaless;

/** What the timestamps of line protocol count. The other protocols tell seconds from milliseconds by the number of digits. */
public enum TimestampUnit {
    /** Nanoseconds in line protocol. */
    NOT_CONFIGURED(1L),
    HOURS(3_600_000_000_000L),
    MINUTES(60_000_000_000L),
    SECONDS(1_000_000_000L),
    MILLISECONDS(1_000_000L),
    MICROSECONDS(1_000L),
    NANOSECONDS(1L);

    private final long nanoseconds;

    TimestampUnit(long nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    public long nanoseconds() {
        return nanoseconds;
    }

    /** As services name it: {@code h m s ms u ns}; everything else is not configured. */
    public static TimestampUnit of(String name) {
        return switch (name) {
            case "h" -> HOURS;
            case "m" -> MINUTES;
            case "s" -> SECONDS;
            case "ms" -> MILLISECONDS;
            case "u", "μ" -> MICROSECONDS;
            case "ns" -> NANOSECONDS;
            default -> NOT_CONFIGURED;
        };
    }
}
