package io.mimeseries.grammar.iotdb.ast;

import org.jspecify.annotations.Nullable;

/** {@code expression [AS alias]}; the alias without quotes or backquotes. */
public record ResultColumn(Expression expression, @Nullable String alias) {}
