package io.mimeseries.server;

import java.math.BigDecimal;
import java.time.Duration;

/** A duration as the real server's configuration writes it: {@code 1s}, {@code 100ms}, {@code 1h30m}, {@code 1.5s}, {@code 0}. */
public final class GoDuration {
    private GoDuration() {}

    /** @throws IllegalArgumentException if it is none; the message is for the user */
    public static Duration parse(String text) {
        if (text.equals("0")) {
            return Duration.ZERO;
        }
        var sum = BigDecimal.ZERO;
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
            sum = sum.add(number(text, at, unit).multiply(BigDecimal.valueOf(nanoseconds(text, unit, next))));
            at = next;
        } while (at < text.length());
        try {
            return Duration.ofNanos(sum.toBigInteger().longValueExact());
        } catch (ArithmeticException e) {
            throw invalid(text);
        }
    }

    private static boolean isPartOfNumber(char c) {
        return (c >= '0' && c <= '9') || c == '.';
    }

    private static BigDecimal number(String text, int from, int to) {
        try {
            return new BigDecimal(text.substring(from, to));
        } catch (NumberFormatException e) {
            throw invalid(text);
        }
    }

    private static long nanoseconds(String text, int from, int to) {
        return switch (text.substring(from, to)) {
            case "ns" -> 1;
            case "us", "\u00b5s" -> 1_000;
            case "ms" -> 1_000_000;
            case "s" -> 1_000_000_000L;
            case "m" -> 60_000_000_000L;
            case "h" -> 3_600_000_000_000L;
            default -> throw invalid(text);
        };
    }

    private static IllegalArgumentException invalid(String text) {
        return new IllegalArgumentException("not a duration such as 1s, 100ms or 1m30s: '" + text + "'");
    }
}
