package io.mimeseries.riakts.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the parts of an ISO 8601 text from one place on; what does not fit leaves the place as it was. */
final class IsoScanner {
    private static final int NONE = -1;
    private static final int MINUTES_PER_HOUR = 60;

    private final String text;
    private int at;

    IsoScanner(String text) {
        this.text = text;
        skipBlanks();
    }

    void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    boolean take(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    int place() {
        return at;
    }

    void goTo(int place) {
        at = place;
    }

    /** A number of exactly so many digits, or -1. */
    int digits(int count) {
        if (at + count > text.length()) {
            return NONE;
        }
        int value = 0;
        for (int i = at; i < at + count; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return NONE;
            }
            value = value * 10 + c - '0';
        }
        at += count;
        return value;
    }

    /** Hours, perhaps minutes, seconds, a fraction and an offset; null if there are no hours. */
    @Nullable
    IsoTime time() {
        int hour = digits(2);
        if (hour < 0) {
            return null;
        }
        int start = at;
        boolean isSeparated = take(':');
        int minute = digits(2);
        int second = NONE;
        if (minute < 0) {
            goTo(start);
        } else {
            start = at;
            second = !isSeparated || take(':') ? digits(2) : NONE;
            if (second < 0) {
                goTo(start);
            }
        }
        var fraction = fraction();
        return IsoTime.of(hour, minute, second, fraction, offset());
    }

    private @Nullable BigDecimal fraction() {
        int start = at;
        if (!take('.') && !take(',')) {
            return null;
        }
        int first = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == first) {
            goTo(start);
            return null;
        }
        return new BigDecimal("0." + text.substring(first, at));
    }

    private int offset() {
        if (take('Z')) {
            return 0;
        }
        int start = at;
        int sign = take('+') ? 1 : take('-') ? -1 : 0;
        int hours = sign == 0 ? NONE : digits(2);
        if (hours < 0) {
            goTo(start);
            return 0;
        }
        start = at;
        take(':');
        int minutes = digits(2);
        if (minutes < 0) {
            goTo(start);
            minutes = 0;
        }
        return sign * (hours * MINUTES_PER_HOUR + minutes);
    }
}
