package io.mimeseries.iotdb.statement;

import io.mimeseries.iotdb.literal.SqlTimes;
import java.time.ZoneId;

/**
 * What is known of the statement that runs, beside itself.
 *
 * @param user who runs it
 * @param zone of the session
 * @param text of the statement
 * @param times what times mean in it
 */
public record StatementContext(String user, ZoneId zone, String text, SqlTimes times) {}
