package io.mimeseries.tdengine.function.conversion;

import io.mimeseries.tdengine.type.CalendarMonths;
import io.mimeseries.tdengine.type.Times;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A format of TO_CHAR and TO_TIMESTAMP, taken apart. */
record TimeFormat(List<Piece> pieces) {
    private static final int NAME_WIDTH = 9;

    TimeFormat {
        pieces = List.copyOf(pieces);
    }

    /**
     * Part of a format.
     *
     * @param field null of text that stands for itself
     * @param text as written, without quotes
     * @param quoted whether it stood in double quotes
     */
    record Piece(@Nullable TimeField field, String text, boolean quoted) {}

    static TimeFormat of(String format) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        while (at < format.length()) {
            var field = fieldAt(format, at);
            if (field != null) {
                pieces.add(new Piece(field, format.substring(at, at + field.length()), false));
                at += field.length();
            } else if (format.charAt(at) == '"') {
                int end = format.indexOf('"', at + 1);
                int last = end < 0 ? format.length() : end;
                pieces.add(new Piece(null, format.substring(at + 1, last), true));
                at = last + 1;
            } else {
                pieces.add(new Piece(null, format.substring(at, at + 1), false));
                at++;
            }
        }
        return new TimeFormat(pieces);
    }

    private static @Nullable TimeField fieldAt(String format, int at) {
        for (var field : TimeField.values()) {
            if (field.isAt(format, at)) {
                return field;
            }
        }
        return null;
    }

    String write(long timestamp, Times times) {
        long ticks = times.precision().unitsPerSecond();
        var local = CalendarMonths.local(Math.floorDiv(timestamp, ticks), times.zone());
        long nanosecond = Math.floorMod(timestamp, ticks) * times.precision().nanoseconds();
        var text = new StringBuilder();
        for (var piece : pieces) {
            text.append(piece.field() == null ? piece.text() : value(piece.field(), piece.text(), local, nanosecond));
        }
        return text.toString();
    }

    private static String value(TimeField field, String written, LocalDateTime local, long nanosecond) {
        return switch (field) {
            case ANTE_MERIDIEM_POINTS, POST_MERIDIEM_POINTS -> cased(local.getHour() < 12 ? "A.M." : "P.M.", written);
            case ANTE_MERIDIEM, POST_MERIDIEM -> cased(local.getHour() < 12 ? "AM" : "PM", written);
            case DAY_NAME ->
                padded(cased(local.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH), written));
            case DAY_NAME_BRIEF -> cased(local.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH), written);
            case DAY_OF_YEAR -> digits(local.getDayOfYear(), 3);
            case DAY_OF_MONTH -> digits(local.getDayOfMonth(), 2);
            case DAY_OF_WEEK -> digits(local.getDayOfWeek().getValue() % 7 + 1, 1);
            case HOUR_24 -> digits(local.getHour(), 2);
            case HOUR_12, HOUR -> digits(local.getHour() % 12 == 0 ? 12 : local.getHour() % 12, 2);
            case MINUTE -> digits(local.getMinute(), 2);
            case SECOND -> digits(local.getSecond(), 2);
            case MILLISECOND -> digits(nanosecond / 1_000_000, 3);
            case MICROSECOND -> digits(nanosecond / 1_000, 6);
            case NANOSECOND -> digits(nanosecond, 9);
            case MONTH -> digits(local.getMonthValue(), 2);
            case MONTH_NAME -> padded(cased(local.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH), written));
            case MONTH_NAME_BRIEF -> cased(local.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH), written);
            case YEAR_4 -> digits(local.getYear(), 4);
            case YEAR_3 -> digits(local.getYear() % 1000, 3);
            case YEAR_2 -> digits(local.getYear() % 100, 2);
            case YEAR_1 -> digits(local.getYear() % 10, 1);
        };
    }

    private static String digits(long number, int width) {
        var text = Long.toString(number);
        return "0".repeat(Math.max(0, width - text.length())) + text;
    }

    private static String padded(String name) {
        return name + " ".repeat(Math.max(0, NAME_WIDTH - name.length()));
    }

    private static String cased(String name, String written) {
        if (Character.isLowerCase(written.charAt(0))) {
            return name.toLowerCase(Locale.ROOT);
        }
        return Character.isLowerCase(written.charAt(1)) ? name : name.toUpperCase(Locale.ROOT);
    }
}
