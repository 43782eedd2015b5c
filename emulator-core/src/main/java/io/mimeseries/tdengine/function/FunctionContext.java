package io.mimeseries.tdengine.function;

import io.mimeseries.tdengine.TDengineVersion;
import io.mimeseries.tdengine.type.Times;
import org.jspecify.annotations.Nullable;

/**
 * What expressions of one statement may ask for besides rows.
 *
 * @param times of the query: its precision, the session's zone, now
 * @param database the session's, null if it has none
 */
public record FunctionContext(
        Times times, String user, @Nullable String database, TDengineVersion version) {}
