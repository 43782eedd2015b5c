package io.mimeseries.influxdb;

import java.math.BigDecimal;
import java.time.Duration;

/** Durations as the Go language writes and reads them: {@code 168h0m0s}, {@code 1m30s}, {@code 1.5s}, {@code 60µs}; without a sign. */
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

    /**
     * Reads a duration, also one that Go would write in another way, such as {@code 90s} or {@code 0}.
     *
     * @throws IllegalArgumentException if it is none; the message is for the user
     */
    public static Duration parse(String text) {
        if (text.equals("0")) {
            return Duration.ZERO;
        }
        var sum = Duration.ZERO;
        int at = 0;
        do {
            int unit = at;
            while (unit < text.length() && isPartOfNumber(text.charAt(unit))) {
                unit++;
            }
            int next = unit;
            while (next < text.length() && !isPartOfNumber(text.charAt(next))) {
                next++;
            }
            sum = sum.plusNanos(part(text, at, unit, next));
            at = next;
        } while (at < text.length());
        try {
            return Duration.ofNanos(sum.toNanos());
        } catch (ArithmeticException e) {
            throw invalid(text);
        }
    }

    private static boolean isPartOfNumber(char c) {
        return (c >= '0' && c <= '9') || c == '.';
    }

    /** Nanoseconds of a number and its unit; what is less than one of them does not count. */
    private static long part(String text, int number, int unit, int end) {
        try {
            return new BigDecimal(text.substring(number, unit))
                    .multiply(BigDecimal.valueOf(nanoseconds(text, unit, end)))
                    .toBigInteger()
                    .longValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            throw invalid(text);
        }
    }

    private static long nanoseconds(String text, int from, int to) {
        return switch (text.substring(from, to)) {
            case "ns" -> 1;
            case "us", "\u00b5s", "\u03bcs" -> MICROSECOND;
            case "ms" -> MILLISECOND;
            case "s" -> SECOND;
            case "m" -> 60 * SECOND;
            case "h" -> 3_600 * SECOND;
            default -> throw invalid(text);
        };
    }

    private static IllegalArgumentException invalid(String text) {
        return new IllegalArgumentException("not a duration such as 1s, 100ms or 1m30s: '" + text + "'");
    }
}
