package io.mimeseries.grammar.influxql;

/** Reads durations such as {@code 1h30m} as the real parser does, down to its silent overflow. */
final class DurationText {
    static final String INVALID = "invalid duration";

    private DurationText() {}

    /** The duration in nanoseconds; throws an {@link InfluxQlSyntaxException} without a place. */
    static long parse(String text) {
        boolean negative = text.startsWith("-");
        int at = negative ? 1 : 0;
        if (at == text.length()) {
            throw new InfluxQlSyntaxException(INVALID);
        }
        long total = 0;
        while (at < text.length()) {
            int digits = at;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
            int unit = at;
            while (at < text.length() && at < unit + 2 && !isDigit(text.charAt(at))) {
                at++;
            }
            if (at == unit + 2 && !isTwoLetterUnit(text, unit)) {
                at = unit + 1;
            }
            total += count(text.substring(digits, unit)) * nanoseconds(text.substring(unit, at));
        }
        if (total < 0) {
            throw new InfluxQlSyntaxException("overflowed duration " + text + ": choose a smaller duration or INF");
        }
        return negative ? -total : total;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isTwoLetterUnit(String text, int at) {
        return text.startsWith("ns", at) || text.startsWith("ms", at);
    }

    private static long count(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new InfluxQlSyntaxException(INVALID);
        }
    }

    private static long nanoseconds(String unit) {
        return switch (unit) {
            case "ns" -> 1L;
            case "u", "µ" -> 1_000L;
            case "ms" -> 1_000_000L;
            case "s" -> 1_000_000_000L;
            case "m" -> 60_000_000_000L;
            case "h" -> 3_600_000_000_000L;
            case "d" -> 86_400_000_000_000L;
            case "w" -> 604_800_000_000_000L;
            default -> throw new InfluxQlSyntaxException(INVALID);
        };
    }
}
