package io.mimeseries.influxdb.statement.support;

/** Durations as the Go language writes them: {@code 168h0m0s}, {@code 1m30s}, {@code 1.5s}, {@code 60µs}. */
public final class GoDuration {
    private static final long MICROSECOND = 1_000;
    private static final long MILLISECOND = 1_000_000;
    private static final long SECOND = 1_000_000_000;

    private GoDuration() {}

    /** @param nanoseconds not negative */
    public static String format(long nanoseconds) {
        if (nanoseconds == 0) {
            return "0s";
        }
        if (nanoseconds < MICROSECOND) {
            return nanoseconds + "ns";
        }
        if (nanoseconds < MILLISECOND) {
            return decimal(nanoseconds, MICROSECOND) + "µs";
        }
        if (nanoseconds < SECOND) {
            return decimal(nanoseconds, MILLISECOND) + "ms";
        }
        var minutes = nanoseconds / (60 * SECOND);
        var text = decimal(nanoseconds % (60 * SECOND), SECOND) + "s";
        if (minutes == 0) {
            return text;
        }
        return minutes < 60 ? minutes + "m" + text : minutes / 60 + "h" + minutes % 60 + "m" + text;
    }

    private static String decimal(long value, long unit) {
        var whole = Long.toString(value / unit);
        var rest = value % unit;
        if (rest == 0) {
            return whole;
        }
        var fraction = Long.toString(unit + rest).substring(1);
        var end = fraction.length();
        while (fraction.charAt(end - 1) == '0') {
            end--;
        }
        return whole + "." + fraction.substring(0, end);
    }
}
