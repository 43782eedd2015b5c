package io.mimeseries.grammar.influxql.ast;

/** Durations as the real server writes them. */
public final class Durations {
    private static final long[] SIZES = {
        604_800_000_000_000L,
        86_400_000_000_000L,
        3_600_000_000_000L,
        60_000_000_000L,
        1_000_000_000L,
        1_000_000L,
        1_000L
    };
    private static final String[] UNITS = {"w", "d", "h", "m", "s", "ms", "u"};

    private Durations() {}

    /** In the largest unit that needs no fraction: {@code 90m}. */
    public static String format(long nanoseconds) {
        if (nanoseconds == 0) {
            return "0s";
        }
        for (int i = 0; i < SIZES.length; i++) {
            if (nanoseconds % SIZES[i] == 0) {
                return nanoseconds / SIZES[i] + UNITS[i];
            }
        }
        return nanoseconds + "ns";
    }

    /** With hours, minutes and seconds: {@code 1h30m0s}, as in listings of retention policies. */
    public static String formatLong(long nanoseconds) {
        if (nanoseconds == 0) {
            return "0s";
        }
        if (nanoseconds < 0) {
            return nanoseconds == Long.MIN_VALUE ? "-2562047h47m16.854775808s" : "-" + formatLong(-nanoseconds);
        }
        if (nanoseconds < 1_000L) {
            return nanoseconds + "ns";
        }
        if (nanoseconds < 1_000_000L) {
            return fraction(nanoseconds, 1_000L) + "µs";
        }
        if (nanoseconds < 1_000_000_000L) {
            return fraction(nanoseconds, 1_000_000L) + "ms";
        }
        long minutes = nanoseconds / 60_000_000_000L;
        var seconds = fraction(nanoseconds % 60_000_000_000L, 1_000_000_000L) + "s";
        if (minutes == 0) {
            return seconds;
        }
        return minutes < 60 ? minutes + "m" + seconds : minutes / 60 + "h" + minutes % 60 + "m" + seconds;
    }

    private static String fraction(long value, long unit) {
        long rest = value % unit;
        if (rest == 0) {
            return String.valueOf(value / unit);
        }
        var digits = String.valueOf(unit + rest).substring(1);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return value / unit + "." + digits.substring(0, end);
    }
}
