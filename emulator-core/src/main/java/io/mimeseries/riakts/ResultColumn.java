package io.mimeseries.riakts;

/**
 * A column of an answer.
 *
 * @param name as the server prints what was selected
 */
public record ResultColumn(String name, ColumnType type) {}
