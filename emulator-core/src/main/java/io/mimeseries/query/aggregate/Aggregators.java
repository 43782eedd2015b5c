package io.mimeseries.query.aggregate;

import io.mimeseries.column.ColumnType;

/** The mergeable aggregates; a type that an aggregate cannot take gives {@link IllegalArgumentException}. */
public final class Aggregators {
    private Aggregators() {}

    /** The number of values, of every type. */
    public static Aggregator count(ColumnType type) {
        return switch (type) {
            case DOUBLE, LONG, BOOLEAN, STRING -> new CountAggregator();
        };
    }

    /** The sum of LONG (wrapping) or DOUBLE values. */
    public static Aggregator sum(ColumnType type) {
        return switch (type) {
            case DOUBLE -> new DoubleSumAggregator();
            case LONG -> new LongSumAggregator();
            case BOOLEAN, STRING -> throw unsupported("sum", type);
        };
    }

    /** The mean of LONG or DOUBLE values, a DOUBLE. */
    public static Aggregator mean(ColumnType type) {
        return switch (type) {
            case DOUBLE, LONG -> new MeanAggregator(type == ColumnType.LONG);
            case BOOLEAN, STRING -> throw unsupported("mean", type);
        };
    }

    /** The least value of LONG, DOUBLE or BOOLEAN ones; among equals the earliest. */
    public static Selector min(ColumnType type) {
        if (type == ColumnType.STRING) {
            throw unsupported("min", type);
        }
        return selector(Choice.MIN, type);
    }

    /** The greatest value of LONG, DOUBLE or BOOLEAN ones; among equals the earliest. */
    public static Selector max(ColumnType type) {
        if (type == ColumnType.STRING) {
            throw unsupported("max", type);
        }
        return selector(Choice.MAX, type);
    }

    /** The earliest value, of every type; at one time the greatest, but false before true. */
    public static Selector first(ColumnType type) {
        return selector(Choice.FIRST, type);
    }

    /** The latest value, of every type; at one time the greatest. */
    public static Selector last(ColumnType type) {
        return selector(Choice.LAST, type);
    }

    private static Selector selector(Choice choice, ColumnType type) {
        return switch (type) {
            case DOUBLE -> new DoubleSelector(choice);
            case LONG -> new LongSelector(choice);
            case BOOLEAN -> new BooleanSelector(choice);
            case STRING -> new StringSelector(choice);
        };
    }

    private static IllegalArgumentException unsupported(String aggregate, ColumnType type) {
        return new IllegalArgumentException(aggregate + " of " + type);
    }
}
