package io.mimeseries.tdengine.definition;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.tdengine.ErrorCode;

/** Times of database and table options: days, or with a unit days, hours or minutes. */
final class Minutes {
    static final long HOUR = 60;
    static final long DAY = 24 * HOUR;

    /** Of these any number of days is a {@code long} of minutes. */
    private static final int MOST_DIGITS = 15;

    private Minutes() {}

    /** @param option its name in the error about a wrong unit */
    static long of(Literal literal, String option) {
        var text = literal.text();
        if (literal.kind() != Literal.Kind.DURATION) {
            return amount(text) * DAY;
        }
        var unit = text.charAt(text.length() - 1);
        var amount = amount(text.substring(0, text.length() - 1));
        return switch (unit) {
            case 'm' -> amount;
            case 'h' -> amount * HOUR;
            case 'd' -> amount * DAY;
            default ->
                throw ErrorCode.INVALID_DATABASE_OPTION.error(
                        "Invalid option " + option + " unit: " + unit + ", only m, h, d allowed");
        };
    }

    private static long amount(String digits) {
        if (digits.length() > MOST_DIGITS) {
            throw new NotEmulatedException("times of more than " + MOST_DIGITS + " digits in options");
        }
        return Long.parseLong(digits);
    }

    /** As {@code SHOW CREATE DATABASE} writes it. */
    static String text(long minutes) {
        return minutes % DAY == 0 ? minutes / DAY + "d" : minutes % HOUR == 0 ? minutes / HOUR + "h" : minutes + "m";
    }
}
