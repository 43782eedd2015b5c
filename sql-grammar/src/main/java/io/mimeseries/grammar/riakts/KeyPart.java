package io.mimeseries.grammar.riakts;

import io.mimeseries.grammar.riakts.ast.CreateTable.Order;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A part of a key as it is written.
 *
 * @param column its column, or that of the quantum
 * @param quantum null if it is a column only
 */
record KeyPart(String column, Order order, @Nullable Quantum quantum) {

    /**
     * A quantum, not checked yet.
     *
     * @param size null if it is no integer
     */
    record Quantum(@Nullable BigInteger size, String unit) {}
}
