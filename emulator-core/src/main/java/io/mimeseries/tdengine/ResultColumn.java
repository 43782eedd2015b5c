package io.mimeseries.tdengine;

/**
 * A column of a result.
 *
 * @param name at most 64 bytes of UTF-8
 */
public record ResultColumn(String name, ValueType type) {}
