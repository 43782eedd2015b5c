package io.mimeseries.riakts.expression;

import io.mimeseries.grammar.riakts.ast.AggregateFunction;

/** A function and what it is applied to. */
record Aggregation(AggregateFunction function, Value argument) {}
