package io.mimeseries.tdengine.select.plan;

import io.mimeseries.tdengine.ValueType;

/**
 * A column that a query answers.
 *
 * @param name not cut yet
 * @param time whether it is the primary timestamp of the rows, for queries around this one
 */
public record OutputColumn(String name, ValueType type, boolean time) {}
