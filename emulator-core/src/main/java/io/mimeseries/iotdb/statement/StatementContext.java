package io.mimeseries.iotdb.statement;

import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.auth.Authority;
import io.mimeseries.iotdb.auth.Privilege;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.iotdb.path.FullPath;
import java.time.ZoneId;
import java.util.function.Predicate;

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

    /** The timeseries that the user may know of; what 1.0.1 forbids has been refused before. */
    public Predicate<FullPath> known() {
        var all = authority.isUnlimited() || !times.version().isAtLeast(IotDbVersion.V1_3_2);
        return all ? path -> true : path -> authority.allows(Privilege.READ_SCHEMA, path);
    }

    /** The zone of the session. */
    public ZoneId zone() {
        return times.zone();
    }
}
