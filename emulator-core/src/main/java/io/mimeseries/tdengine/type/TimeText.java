package io.mimeseries.tdengine.type;

import io.mimeseries.tdengine.Precision;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Date times as the real server reads them, by {@code strptime} of C: {@code 2024-01-01}, {@code 2024-01-01 00:00:00.123},
 * {@code 2024-01-01T00:00:00+08:00}. Digits beyond the precision are cut.
 */
public final class TimeText {
    private static final int MAX_OFFSET_HOUR = 13;

    private final String text;
    private final int end;
    private final boolean withT;
    private int at;
    private int year;
    private int month;
    private int day;
    private int hour;
    private int minute;
    private int second;

    private TimeText(String text) {
        this.text = text;
        end = text.length();
        withT = text.indexOf('T') >= 0;
    }

    /**
     * The timestamp in the precision's units.
     *
     * @param zone of texts that name none
     * @return null if the text is no date time
     */
    public static @Nullable Long parse(String text, Precision precision, ZoneId zone) {
        var reader = new TimeText(text);
        int tail = reader.timeEnd();
        return reader.namesZone(tail) ? reader.zoned(tail, precision) : reader.local(precision, zone);
    }

    private @Nullable Long zoned(int tail, Precision precision) {
        if (!dateTime()) {
            return null;
        }
        long fraction = 0;
        int zone = tail;
        if (tail < end && text.charAt(tail) == '.') {
            zone = LeadingInteger.digitsEnd(text, tail + 1, end);
            if (zone == tail + 1) {
                return null;
            }
            fraction = fraction(tail + 1, zone, precision);
        }
        if (zone == end) {
            return null;
        }
        char sign = text.charAt(zone);
        long offset = 0;
        if (sign == '+' || sign == '-') {
            offset = offset(zone);
            if (offset < 0) {
                return null;
            }
        } else if ((sign != 'Z' && sign != 'z') || zone + 1 != end) {
            return null;
        }
        // Days beyond the end of a month run over into the next one here, and only here.
        long seconds = LocalDateTime.of(year, month, 1, hour, minute)
                .plusDays(day - 1L)
                .plusSeconds(second)
                .toEpochSecond(ZoneOffset.UTC);
        return (seconds + (sign == '-' ? offset : -offset)) * precision.unitsPerSecond() + fraction;
    }

    private @Nullable Long local(Precision precision, ZoneId zone) {
        if (!dateTime() || !endsWell() || !isDay()) {
            hour = 0;
            minute = 0;
            second = 0;
            if (!date() || !endsWell() || !isDay()) {
                return null;
            }
        }
        long fraction = 0;
        if (at < end) {
            int last = LeadingInteger.digitsEnd(text, at + 1, end);
            if (last == at + 1) {
                return null;
            }
            fraction = fraction(at + 1, last, precision);
        }
        var local = LocalDateTime.of(year, month, day, hour, minute).plusSeconds(second);
        return CalendarMonths.epochSecond(local, zone) * precision.unitsPerSecond() + fraction;
    }

    private boolean dateTime() {
        if (!date()) {
            return false;
        }
        if (withT) {
            if (!symbol('T')) {
                return false;
            }
        } else {
            at = LeadingInteger.blanks(text, at, end);
        }
        hour = number(2, 23);
        boolean good = hour >= 0 && symbol(':');
        minute = good ? number(2, 59) : 0;
        good = good && minute >= 0 && symbol(':');
        second = good ? number(2, 61) : 0;
        return good && second >= 0;
    }

    private boolean date() {
        at = 0;
        year = number(4, 9999);
        if (year < 0 || !symbol('-')) {
            return false;
        }
        month = number(2, 12);
        if (month < 1 || !symbol('-')) {
            return false;
        }
        day = number(2, 31);
        return day >= 1;
    }

    private boolean endsWell() {
        return at == end || text.charAt(at) == '.';
    }

    private boolean isDay() {
        return day <= java.time.YearMonth.of(year, month).lengthOfMonth();
    }

    private boolean symbol(char symbol) {
        boolean found = at < end && text.charAt(at) == symbol;
        at += found ? 1 : 0;
        return found;
    }

    /** A number of at most so many digits; -1 if there is none or it is larger. */
    private int number(int digits, int max) {
        at = LeadingInteger.blanks(text, at, end);
        int from = at;
        int value = 0;
        while (at < end && at - from < digits && LeadingInteger.isDigit(text.charAt(at))) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        return at == from || value > max ? -1 : value;
    }

    private long fraction(int from, int to, Precision precision) {
        long value = 0;
        for (int i = 0; i < precision.fractionDigits(); i++) {
            value = value * 10 + (from + i < to ? text.charAt(from + i) - '0' : 0);
        }
        return value;
    }

    /** Seconds of {@code +08:00}, {@code +0800} or {@code +08}; -1 if it is none of them. */
    private long offset(int sign) {
        var digits = text.substring(sign + 1);
        int colon = digits.indexOf(':');
        var hours = colon < 0 ? digits.substring(0, Math.min(2, digits.length())) : digits.substring(0, colon);
        var minutes = digits.substring(colon < 0 ? hours.length() : colon + 1);
        int offsetHours = twoDigits(hours);
        int offsetMinutes = colon < 0 && minutes.isEmpty() ? 0 : twoDigits(minutes);
        boolean good = offsetHours >= 0 && offsetHours <= MAX_OFFSET_HOUR && offsetMinutes >= 0 && offsetMinutes <= 59;
        return good ? offsetHours * 3600L + offsetMinutes * 60L : -1;
    }

    private static int twoDigits(String digits) {
        return digits.length() == 2
                        && LeadingInteger.isDigit(digits.charAt(0))
                        && LeadingInteger.isDigit(digits.charAt(1))
                ? Integer.parseInt(digits)
                : -1;
    }

    /** Behind the second colon and the digits that follow it. */
    private int timeEnd() {
        int colons = 0;
        int i = 0;
        while (i < end && colons < 2) {
            if (text.charAt(i++) == ':') {
                colons++;
            }
        }
        return LeadingInteger.digitsEnd(text, i, end);
    }

    private boolean namesZone(int tail) {
        for (int i = tail; i < end; i++) {
            if ("Zz+-".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
