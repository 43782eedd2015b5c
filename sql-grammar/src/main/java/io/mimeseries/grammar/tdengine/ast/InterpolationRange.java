package io.mimeseries.grammar.tdengine.ast;

import org.jspecify.annotations.Nullable;

/**
 * {@code RANGE(start[, end[, surrounding]])} of INTERP.
 *
 * @param end null where only one point is asked for
 * @param surrounding how far PREV, NEXT and NEAR may reach; null where it is left out
 */
public record InterpolationRange(
        Expression start,
        @Nullable Expression end,
        @Nullable Expression surrounding) {}
