package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A condition taken apart.
 *
 * @param condition what is left without the comparisons of time, reduced; null if nothing is
 */
public record SplitCondition(@Nullable Expression condition, TimeRange timeRange) {}
