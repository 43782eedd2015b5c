package io.mimeseries.tdengine;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf and when a statement runs.
 *
 * @param text the whole statement
 * @param database the session's current one, null if it has none
 * @param zone in which times without one are read, and days, weeks and months begin
 * @param now the one time that the statement has
 */
public record StatementContext(
        String text, String user, @Nullable String database, ZoneId zone, Instant now, TDengineVersion version) {

    /** {@code now()} in a precision's unit. */
    public long now(Precision precision) {
        return Math.addExact(
                Math.multiplyExact(now.getEpochSecond(), precision.unitsPerSecond()),
                now.getNano() / precision.nanoseconds());
    }
}
