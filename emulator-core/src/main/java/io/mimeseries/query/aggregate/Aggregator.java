package io.mimeseries.query.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;

/**
 * An aggregate of many windows at once, computed from parts: one state per slot, where the caller decides which window a slot stands for.
 *
 * <p>Slots count from 0 and appear when first used. Null values are skipped.
 */
public interface Aggregator {

    /** The type of the result. */
    ColumnType resultType();

    /** Adds the rows from {@code from} (inclusive) to {@code to} (exclusive), ascending in time, to a slot. */
    void add(int slot, LongColumn times, Column values, int from, int to);

    /** Adds the state of an aggregator of the same kind and type, slot by slot. */
    void merge(Aggregator later);

    /** True if a slot has seen a value. */
    boolean hasValue(int slot);

    /** The results of the slots from 0 to {@code slots} (exclusive); null where no value was seen, for counts too. */
    Column result(int slots);

    /** Forgets all slots. */
    void clear();
}
