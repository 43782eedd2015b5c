package io.mimeseries.tdengine.function.conversion;

import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.type.CalendarMonths;
import io.mimeseries.tdengine.type.Times;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Reads a text as a format of TO_TIMESTAMP says; fields that the format does not have are those of 1970. */
final class FormatReader {
    private final TimeFormat format;
    private final String text;
    private int at;
    private int year = 1970;
    private int month = 1;
    private int day = 1;
    private int dayOfYear;
    private int hour;
    private int minute;
    private int second;
    private long nanosecond;
    private boolean twelve;
    private boolean afternoon;

    FormatReader(TimeFormat format, String text) {
        this.format = format;
        this.text = text;
    }

    /** The timestamp in the precision's units; fails with 0x2806 or 0x2807. */
    long read(Times times) {
        for (var piece : format.pieces()) {
            if (piece.field() != null) {
                skipBlanks();
                field(piece.field());
            } else {
                plain(piece);
            }
        }
        if (twelve) {
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        try {
            var date = dayOfYear > 0 ? LocalDate.ofYearDay(year, dayOfYear) : LocalDate.of(year, month, day);
            long epochSecond = CalendarMonths.epochSecond(date.atTime(hour, minute, second), times.zone());
            var precision = times.precision();
            return epochSecond * precision.unitsPerSecond() + nanosecond / precision.nanoseconds();
        } catch (DateTimeException e) {
            throw ErrorCode.INVALID_TO_TIMESTAMP.error();
        }
    }

    private void field(TimeField field) {
        switch (field) {
            case ANTE_MERIDIEM_POINTS, POST_MERIDIEM_POINTS -> meridiem("a.m.", "p.m.");
            case ANTE_MERIDIEM, POST_MERIDIEM -> meridiem("am", "pm");
            case DAY_NAME -> dayName(TextStyle.FULL);
            case DAY_NAME_BRIEF -> dayName(TextStyle.SHORT);
            case DAY_OF_YEAR -> dayOfYear = number(3, 1, 366);
            case DAY_OF_MONTH -> day = number(2, 1, 31);
            case DAY_OF_WEEK -> number(1, 1, 7);
            case HOUR_24 -> hour = number(2, 0, 23);
            case HOUR_12, HOUR -> {
                hour = number(2, 1, 12);
                twelve = true;
            }
            case MINUTE -> minute = number(2, 0, 59);
            case SECOND -> second = number(2, 0, 59);
            case MILLISECOND -> nanosecond = fraction(3);
            case MICROSECOND -> nanosecond = fraction(6);
            case NANOSECOND -> nanosecond = fraction(9);
            case MONTH -> month = number(2, 1, 12);
            case MONTH_NAME -> monthName(TextStyle.FULL);
            case MONTH_NAME_BRIEF -> monthName(TextStyle.SHORT);
            case YEAR_4 -> year = number(4, 0, 9999);
            case YEAR_3 -> year = 2000 + number(3, 0, 999);
            case YEAR_2 -> year = ofTwoDigits(number(2, 0, 99));
            case YEAR_1 -> year = 2020 + number(1, 0, 9);
        }
    }

    /** Text between fields takes one character of the same sort, of blanks any number. */
    private void plain(TimeFormat.Piece piece) {
        if (piece.quoted()) {
            at = Math.min(text.length(), at + piece.text().length());
        } else if (piece.text().isBlank()) {
            skipBlanks();
        } else if (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        } else if (at < text.length() && Character.isLetter(piece.text().charAt(0))) {
            at++;
        }
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private int number(int digits, int least, int most) {
        int from = at;
        int value = 0;
        while (at < text.length() && at - from < digits && isDigit(text.charAt(at))) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        if (at == from) {
            throw mismatch();
        }
        if (value < least || value > most) {
            throw ErrorCode.INVALID_TO_TIMESTAMP.error();
        }
        return value;
    }

    private long fraction(int digits) {
        int from = at;
        number(digits, 0, Integer.MAX_VALUE);
        var read = text.substring(from, at);
        return Long.parseLong(read + "0".repeat(9 - read.length()));
    }

    private void meridiem(String morning, String evening) {
        boolean early = text.regionMatches(true, at, morning, 0, morning.length());
        if (!early && !text.regionMatches(true, at, evening, 0, evening.length())) {
            throw mismatch();
        }
        afternoon = !early;
        twelve = true;
        at += morning.length();
    }

    private void monthName(TextStyle style) {
        for (var candidate : Month.values()) {
            var name = candidate.getDisplayName(style, Locale.ENGLISH);
            if (text.regionMatches(true, at, name, 0, name.length())) {
                month = candidate.getValue();
                at += name.length();
                return;
            }
        }
        throw mismatch();
    }

    private void dayName(TextStyle style) {
        for (var candidate : DayOfWeek.values()) {
            var name = candidate.getDisplayName(style, Locale.ENGLISH);
            if (text.regionMatches(true, at, name, 0, name.length())) {
                at += name.length();
                return;
            }
        }
        throw mismatch();
    }

    private static int ofTwoDigits(int number) {
        return number < 70 ? 2000 + number : 1900 + number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static TDengineException mismatch() {
        return ErrorCode.TO_TIMESTAMP_FORMAT_MISMATCH.error();
    }
}
