package io.mimeseries.grammar.influxql.ast;

/** One entry of {@code ORDER BY}; the name is empty for {@code ORDER BY ASC} and {@code ORDER BY DESC}. */
public record SortField(String name, boolean ascending) {}
