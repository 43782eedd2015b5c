package io.mimeseries.server.influxdb.answer;

/** The unit of times that are written as numbers, by the value of the parameter {@code epoch}. */
public record Epoch(long nanoseconds) {

    /** No {@code epoch} was given: times are written as the format likes. */
    public static final Epoch NONE = new Epoch(0);

    /** Any value that names no unit means nanoseconds. */
    public static Epoch of(String parameter) {
        return switch (parameter) {
            case "" -> NONE;
            case "h" -> new Epoch(3_600_000_000_000L);
            case "m" -> new Epoch(60_000_000_000L);
            case "s" -> new Epoch(1_000_000_000L);
            case "ms" -> new Epoch(1_000_000L);
            case "u" -> new Epoch(1_000L);
            default -> new Epoch(1);
        };
    }

    boolean isGiven() {
        return nanoseconds != 0;
    }

    /** Divides as Go does: towards zero. */
    long convert(long time) {
        return time / Math.max(1, nanoseconds);
    }
}
