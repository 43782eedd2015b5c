package io.mimeseries.riakts.expression;

import io.mimeseries.riakts.Row;
import org.jspecify.annotations.Nullable;

/**
 * An expression that can be computed. Numbers are {@link Long}, {@link java.math.BigInteger} or {@link Double}; all else is a cell; null is NULL.
 */
@FunctionalInterface
interface Value {

    /**
     * @param row of the table; null where there is none
     * @param results of the functions of all rows
     */
    @Nullable
    Object compute(@Nullable Row row, @Nullable Object[] results);
}
