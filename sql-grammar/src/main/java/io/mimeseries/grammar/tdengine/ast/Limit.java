package io.mimeseries.grammar.tdengine.ast;

import org.jspecify.annotations.Nullable;

/**
 * {@code LIMIT count [OFFSET offset]}, {@code LIMIT offset, count}, the same with SLIMIT: integers.
 *
 * @param offset null where it is left out
 */
public record Limit(Literal count, @Nullable Literal offset) {}
