package io.mimeseries.grammar.riakts.ast;

/**
 * A column of ORDER BY.
 *
 * @param nullsFirst as it is written, or what stands for it: FIRST for DESC, LAST for ASC
 */
public record SortKey(String column, boolean isDescending, boolean nullsFirst) {}
