package io.mimeseries.grammar.iotdb.ast;

/** {@code key=value}, both without quotes or backquotes, in the case they were written in. */
public record Attribute(String key, String value) {}
