package io.mimeseries.tdengine.definition;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.type.Digits;

/** Times of database and table options: days, or with a unit days, hours or minutes. */
final class Minutes {
    static final long HOUR = 60;
    static final long DAY = 24 * HOUR;

    /** Of these any number of days is a {@code long} of minutes. */
    private Minutes() {}

    /** @param option its name in the error about a wrong unit */
    static long of(Literal literal, String option) {
        var text = literal.text();
        if (literal.kind() != Literal.Kind.DURATION) {
            return product(Digits.longOf(text, option), DAY, option);
        }
        var unit = text.charAt(text.length() - 1);
        var amount = Digits.longOf(text.substring(0, text.length() - 1), option);
        return switch (unit) {
            case 'm' -> amount;
            case 'h' -> product(amount, HOUR, option);
            case 'd' -> product(amount, DAY, option);
            default ->
                throw ErrorCode.INVALID_DATABASE_OPTION.error(
                        "Invalid option " + option + " unit: " + unit + ", only m, h, d allowed");
        };
    }

    private static long product(long amount, long unit, String option) {
        if (amount > Long.MAX_VALUE / unit) {
            throw new NotEmulatedException(option + " " + amount);
        }
        return amount * unit;
    }

    /** As {@code SHOW CREATE DATABASE} writes it. */
    static String text(long minutes) {
        return minutes % DAY == 0 ? minutes / DAY + "d" : minutes % HOUR == 0 ? minutes / HOUR + "h" : minutes + "m";
    }
}
