package io.mimeseries.iotdb.select.aggregate;

import io.mimeseries.column.ColumnType;
import io.mimeseries.iotdb.function.AggregateFunction;
import io.mimeseries.iotdb.select.aggregate.TimeAccumulator.Result;

/** The accumulator of each aggregation. */
public final class Accumulators {
    private Accumulators() {}

    /**
     * A new accumulator.
     *
     * @param function any but {@code count_if}
     * @param type of the values of the argument that decides
     */
    public static Accumulator of(AggregateFunction function, ColumnType type) {
        return switch (function) {
            case COUNT -> new CountAccumulator();
            case COUNT_TIME -> new CountTimeAccumulator();
            case SUM -> new SumAccumulator(false);
            case AVG -> new SumAccumulator(true);
            case MIN_TIME -> new TimeAccumulator(Result.FIRST);
            case MAX_TIME -> new TimeAccumulator(Result.LAST);
            case TIME_DURATION -> new TimeAccumulator(Result.DISTANCE);
            case FIRST_VALUE -> new EndValueAccumulator(true);
            case LAST_VALUE -> new EndValueAccumulator(false);
            case MIN_VALUE -> choice(Preference.LEAST, type);
            case MAX_VALUE -> choice(Preference.GREATEST, type);
            case EXTREME -> choice(Preference.FARTHEST, type);
            case STDDEV, STDDEV_SAMP -> new VarianceAccumulator(true, true);
            case STDDEV_POP -> new VarianceAccumulator(true, false);
            case VARIANCE, VAR_SAMP -> new VarianceAccumulator(false, true);
            case VAR_POP -> new VarianceAccumulator(false, false);
            case MODE -> new ModeAccumulator();
            case MAX_BY -> new ByAccumulator(Preference.GREATEST);
            case MIN_BY -> new ByAccumulator(Preference.LEAST);
            case COUNT_IF -> throw new IllegalArgumentException("needs the length of runs");
        };
    }

    /** A new accumulator of {@code count_if}. */
    public static Accumulator countIf(RunLength keep, boolean ignoreNull) {
        return new CountIfAccumulator(keep, ignoreNull);
    }

    private static Accumulator choice(Preference preference, ColumnType type) {
        return type == ColumnType.DOUBLE
                ? new DoubleChoiceAccumulator(preference)
                : new LongChoiceAccumulator(preference);
    }
}
