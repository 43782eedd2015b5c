package io.mimeseries.grammar.tdengine.ast;

import org.jspecify.annotations.Nullable;

/**
 * {@code [database.]table}; also the name of a view, stream, index or TSMA, which are written the same way.
 *
 * @param database null where the session's database is meant
 */
public record TableName(@Nullable Name database, Name table) {}
