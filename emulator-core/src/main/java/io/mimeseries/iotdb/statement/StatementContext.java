package io.mimeseries.iotdb.statement;

import io.mimeseries.iotdb.auth.Authority;
import io.mimeseries.iotdb.literal.SqlTimes;
import java.time.ZoneId;

/**
 * What is known of the statement that runs, beside itself.
 *
 * @param authority who runs it, and what they may do
 * @param text of the statement
 * @param times what times mean in it
 */
public record StatementContext(Authority authority, String text, SqlTimes times) {
    public String user() {
        return authority.user();
    }

    /** The zone of the session. */
    public ZoneId zone() {
        return times.zone();
    }
}
