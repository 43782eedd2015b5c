package io.mimeseries.lineprotocol;

/** The unit of the timestamps of a request. */
public enum Precision {
    NANOSECONDS(1L),
    MICROSECONDS(1_000L),
    MILLISECONDS(1_000_000L),
    SECONDS(1_000_000_000L),
    MINUTES(60_000_000_000L),
    HOURS(3_600_000_000_000L);

    private final long nanoseconds;

    Precision(long nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /** The length of one unit. */
    public long nanoseconds() {
        return nanoseconds;
    }

    /** The parameter of a request; InfluxDB 1.6.7 takes every unknown one for nanoseconds (vector write-0182). */
    public static Precision ofParameter(String text) {
        return switch (text) {
            case "u" -> MICROSECONDS;
            case "ms" -> MILLISECONDS;
            case "s" -> SECONDS;
            case "m" -> MINUTES;
            case "h" -> HOURS;
            default -> NANOSECONDS;
        };
    }

    /** The start of the unit that holds a time: what a point without a timestamp gets. */
    public long truncate(long time) {
        return time - Math.floorMod(time, nanoseconds);
    }
}
