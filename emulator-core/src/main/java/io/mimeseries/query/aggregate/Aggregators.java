package io.mimeseries.query.aggregate;

import io.mimeseries.column.ColumnType;
import io.mimeseries.engine.NotEmulatedException;

/** The mergeable aggregates; a type that an aggregate cannot take gives {@link IllegalArgumentException}. */
public final class Aggregators {
    private Aggregators() {}

    /** The number of values, of every type. */
    public static Aggregator count(ColumnType type) {
        throw new NotEmulatedException("count");
    }

    /** The sum of LONG (wrapping) or DOUBLE values. */
    public static Aggregator sum(ColumnType type) {
        throw new NotEmulatedException("sum");
    }

    /** The mean of LONG or DOUBLE values, a DOUBLE. */
    public static Aggregator mean(ColumnType type) {
        throw new NotEmulatedException("mean");
    }

    /** The least value of LONG, DOUBLE or BOOLEAN ones; among equals the earliest. */
    public static Selector min(ColumnType type) {
        throw new NotEmulatedException("min");
    }

    /** The greatest value of LONG, DOUBLE or BOOLEAN ones; among equals the earliest. */
    public static Selector max(ColumnType type) {
        throw new NotEmulatedException("max");
    }

    /** The earliest value, of every type; at one time the greatest. */
    public static Selector first(ColumnType type) {
        throw new NotEmulatedException("first");
    }

    /** The latest value, of every type; at one time the greatest. */
    public static Selector last(ColumnType type) {
        throw new NotEmulatedException("last");
    }
}
