package io.mimeseries.riakts.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** ISO 8601 texts as milliseconds since 1970: dates, days of a year and times, shortened or not. */
public final class IsoTimestamps {
    private static final String INVALID = "Invalid date/time string";
    private static final int HOURS = 24;
    private static final int SIXTY = 60;
    private static final int MAXIMUM_OFFSET = 15 * SIXTY;
    private static final long MILLISECONDS_PER_SECOND = 1000;

    private final @Nullable IsoDate date;
    private final @Nullable IsoTime time;

    private IsoTimestamps(@Nullable IsoDate date, @Nullable IsoTime time) {
        this.date = date;
        this.time = time;
    }

    /** The first moment that a text can mean. */
    public static long start(String text) throws InvalidTimeException {
        var parsed = parse(text);
        return parsed.milliseconds(parsed.date());
    }

    /** The same for a complete text; otherwise the last moment that it can mean. */
    public static long end(String text) throws InvalidTimeException {
        var parsed = parse(text);
        return parsed.isComplete() ? parsed.milliseconds(parsed.date()) : parsed.next() - 1;
    }

    private static IsoTimestamps parse(String text) throws InvalidTimeException {
        var parsed = text.startsWith("T") ? timeOnly(new IsoScanner(text.substring(1))) : any(text);
        if (parsed == null) {
            throw new InvalidTimeException(INVALID, true);
        }
        return parsed.normalised().checked();
    }

    private static @Nullable IsoTimestamps any(String text) throws InvalidTimeException {
        var dateAndTime = dateAndTime(text);
        if (dateAndTime != null) {
            return dateAndTime;
        }
        var date = dateOnly(text);
        return date != null ? date : timeOnly(new IsoScanner(text));
    }

    private static @Nullable IsoTimestamps dateAndTime(String text) throws InvalidTimeException {
        for (var kind : DateKind.values()) {
            var scanner = new IsoScanner(text);
            var date = kind.full(scanner);
            if (date != null && (scanner.take('T') || scanner.take(' '))) {
                var time = scanner.time();
                if (time != null && isDone(scanner)) {
                    return new IsoTimestamps(kind.supported(date), time);
                }
            }
        }
        return null;
    }

    private static @Nullable IsoTimestamps dateOnly(String text) throws InvalidTimeException {
        // a year and a month need their separator, so that nothing of six characters is a date
        if (text.length() == 6) {
            return null;
        }
        for (var kind : DateKind.values()) {
            var scanner = new IsoScanner(text);
            var date = kind.shortened(scanner);
            if (date != null && isDone(scanner)) {
                return new IsoTimestamps(kind.supported(date), null);
            }
        }
        return null;
    }

    private static @Nullable IsoTimestamps timeOnly(IsoScanner scanner) {
        scanner.take('T');
        var time = scanner.time();
        return time != null && isDone(scanner) ? new IsoTimestamps(null, time) : null;
    }

    private static boolean isDone(IsoScanner scanner) {
        scanner.skipBlanks();
        return scanner.isAtEnd();
    }

    /** 24 hours are the next day, 60 seconds the next minute. */
    private IsoTimestamps normalised() {
        if (date == null || time == null) {
            return this;
        }
        if (time.hour() == HOURS && date.isValid()) {
            return new IsoTimestamps(
                    date.next(), new IsoTime(0, time.minute(), time.second(), time.fraction(), time.offset()));
        }
        return this;
    }

    private IsoTimestamps checked() throws InvalidTimeException {
        boolean isDateValid = date == null || date.isValid();
        boolean isTimeValid = time == null || isValid(time);
        if (!isDateValid || !isTimeValid) {
            throw new InvalidTimeException(INVALID, true);
        }
        return this;
    }

    private static boolean isValid(IsoTime time) {
        return time.hour() < HOURS
                && time.minute() < SIXTY
                && time.second() <= SIXTY
                && Math.abs(time.offset()) <= MAXIMUM_OFFSET;
    }

    private IsoDate date() throws InvalidTimeException {
        if (date == null) {
            throw new InvalidTimeException("missing_date", false);
        }
        return date;
    }

    private boolean isComplete() {
        return date != null && time != null && time.isComplete();
    }

    /** The first moment behind all that it can mean. */
    private long next() throws InvalidTimeException {
        if (time == null) {
            return milliseconds(date().next());
        }
        var unit = time.minute() < 0 ? SIXTY * SIXTY : SIXTY;
        return milliseconds(date()) + unit * MILLISECONDS_PER_SECOND;
    }

    private long milliseconds(IsoDate day) {
        return seconds(day.first()) * MILLISECONDS_PER_SECOND + milliseconds();
    }

    private long seconds(LocalDate day) {
        long seconds = day.toEpochDay() * HOURS * SIXTY * SIXTY;
        if (time == null) {
            return seconds;
        }
        return seconds
                + time.hour() * (long) SIXTY * SIXTY
                + (Math.max(0, time.minute()) - time.offset()) * (long) SIXTY
                + Math.max(0, time.second());
    }

    private long milliseconds() {
        var fraction = time == null ? null : time.fraction();
        return fraction == null ? 0 : Math.round(fraction * MILLISECONDS_PER_SECOND);
    }
}
