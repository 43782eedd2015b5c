package io.mimeseries.tdengine.type;

import io.mimeseries.tdengine.Precision;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Timestamps of one statement: what its texts mean, and what {@code now} is.
 *
 * @param precision of the timestamps
 * @param zone of texts without one, of days and of months
 * @param now when the statement began
 */
public record Times(Precision precision, ZoneId zone, Instant now) {

    /** {@code NOW}. */
    public long nowTimestamp() {
        return timestamp(now);
    }

    /** {@code TODAY}: when the day began in the zone. */
    public long todayTimestamp() {
        var midnight = now.atZone(zone).toLocalDate().atStartOfDay(zone);
        return timestamp(midnight.toInstant());
    }

    /** An instant in the precision's units. */
    public long timestamp(Instant instant) {
        return instant.getEpochSecond() * precision.unitsPerSecond() + instant.getNano() / precision.nanoseconds();
    }

    /** What a date time says; null if it is none. */
    public @Nullable Long parse(String text) {
        return TimeText.parse(text, precision, zone);
    }

    /** This statement's times in another precision. */
    public Times with(Precision other) {
        return other == precision ? this : new Times(other, zone, now);
    }

    /** A timestamp of one precision in another, cut towards zero; what is too large becomes the largest. */
    public static long convert(long timestamp, Precision from, Precision to) {
        if (from.nanoseconds() < to.nanoseconds()) {
            return timestamp / (to.nanoseconds() / from.nanoseconds());
        }
        long factor = from.nanoseconds() / to.nanoseconds();
        return timestamp > Long.MAX_VALUE / factor ? Long.MAX_VALUE : timestamp * factor;
    }
}
