package io.mimeseries.iotdb.literal;

import io.mimeseries.grammar.iotdb.ast.Duration;
import io.mimeseries.grammar.iotdb.ast.Literal;
import io.mimeseries.grammar.iotdb.ast.TimeValue;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.StatusCode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What times and durations mean in one statement of one session.
 *
 * <p>A date without an offset takes the offset that the session's zone has now, not the one that it had then, as in the real server.
 */
public final class SqlTimes {
    private static final long DAY = 86_400_000;
    private static final String FORMAT_HINT =
            " error. Input like yyyy-MM-dd HH:mm:ss, yyyy-MM-ddTHH:mm:ss or refer to user document for more info.";

    private final IotDbVersion version;
    private final ZoneId zone;
    private final long now;

    /** @param now milliseconds since 1970; the same for the whole statement */
    public SqlTimes(IotDbVersion version, ZoneId zone, long now) {
        this.version = version;
        this.zone = zone;
        this.now = now;
    }

    public IotDbVersion version() {
        return version;
    }

    public ZoneId zone() {
        return zone;
    }

    public long now() {
        return now;
    }

    /** Milliseconds since 1970. */
    public long valueOf(TimeValue value) {
        return value instanceof Literal.IntegerLiteral number
                ? whole(number.text())
                : valueOf((Literal.DateLiteral) value);
    }

    /** A date or {@code now()} with durations added and taken away, from left to right; months are those of the session's calendar. */
    public long valueOf(Literal.DateLiteral date) {
        var time = date.dateTime() == null ? now : dateTime(date.dateTime());
        for (var shift : date.shifts()) {
            var length = length(shift.duration(), time);
            time += shift.negative() ? -length : length;
        }
        return time;
    }

    /** A date and time as text (vectors times-022, errors-060). */
    public long dateTime(String text) {
        try {
            return new DateTimes(version).parse(text, offset());
        } catch (DateTimeException | ArithmeticException e) {
            var message = "Input time format " + text + FORMAT_HINT;
            throw version.isAtLeast(IotDbVersion.V1_3_2)
                    ? new IotDbException(StatusCode.SEMANTIC_ERROR, message)
                    : new IotDbException(StatusCode.METADATA_ERROR, "Check metadata error: " + message);
        }
    }

    /** Milliseconds of a duration where no calendar helps: 30 days for a month, 365 for a year; parts of a millisecond are cut. */
    public static long length(Duration duration) {
        long total = 0;
        for (var part : duration.parts()) {
            total += part.amount() * fixedLength(part.unit()) / divisor(part.unit());
        }
        return total;
    }

    /** Milliseconds of a duration from a point in time on: its months are those of the session's calendar. */
    public long length(Duration duration, long from) {
        long total = 0;
        for (var part : duration.parts()) {
            if (part.unit() == Duration.Unit.MONTH) {
                var start = Instant.ofEpochMilli(from + total);
                total +=
                        start.atZone(zone).plusMonths(part.amount()).toInstant().toEpochMilli() - start.toEpochMilli();
            } else {
                total += part.amount() * fixedLength(part.unit()) / divisor(part.unit());
            }
        }
        return total;
    }

    private static long whole(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IotDbException(StatusCode.INTERNAL_ERROR, "For input string: \"" + text + "\"");
        }
    }

    private ZoneOffset offset() {
        return zone.getRules().getOffset(Instant.ofEpochMilli(now));
    }

    private static long fixedLength(Duration.Unit unit) {
        return switch (unit) {
            case YEAR -> 365 * DAY;
            case MONTH -> 30 * DAY;
            case WEEK -> 7 * DAY;
            case DAY -> DAY;
            case HOUR -> 3_600_000;
            case MINUTE -> 60_000;
            case SECOND -> 1_000;
            case MILLISECOND, MICROSECOND, NANOSECOND -> 1;
        };
    }

    private static long divisor(Duration.Unit unit) {
        return switch (unit) {
            case MICROSECOND -> 1_000;
            case NANOSECOND -> 1_000_000;
            case YEAR, MONTH, WEEK, DAY, HOUR, MINUTE, SECOND, MILLISECOND -> 1;
        };
    }
}
