package io.mimeseries.iotdb.function;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.StatusCode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The aggregations, in the order in which SHOW FUNCTIONS lists them. */
public enum AggregateFunction {
    MIN_VALUE(Input.NUMBER, null, IotDbVersion.V1_0_1),
    AVG(Input.NUMBER, DataType.DOUBLE, IotDbVersion.V1_0_1),
    LAST_VALUE(Input.ANY, null, IotDbVersion.V1_0_1),
    COUNT(Input.ANY, DataType.INT64, IotDbVersion.V1_0_1),
    FIRST_VALUE(Input.ANY, null, IotDbVersion.V1_0_1),
    SUM(Input.NUMBER, DataType.DOUBLE, IotDbVersion.V1_0_1),
    MAX_TIME(Input.ANY, DataType.INT64, IotDbVersion.V1_0_1),
    MIN_TIME(Input.ANY, DataType.INT64, IotDbVersion.V1_0_1),
    /** The value farthest from 0. */
    EXTREME(Input.NUMBER, null, IotDbVersion.V1_0_1),
    MAX_VALUE(Input.NUMBER, null, IotDbVersion.V1_0_1),
    VAR_POP(Input.NUMBER, DataType.DOUBLE, IotDbVersion.V1_3_2),
    STDDEV_SAMP(Input.NUMBER, DataType.DOUBLE, IotDbVersion.V1_3_2),
    VAR_SAMP(Input.NUMBER, DataType.DOUBLE, IotDbVersion.V1_3_2),
    STDDEV_POP(Input.NUMBER, DataType.DOUBLE, IotDbVersion.V1_3_2),
    /** The most frequent value. */
    MODE(Input.ANY, null, IotDbVersion.V1_3_2),
    /** The rows that have any value; its argument is {@code *}. */
    COUNT_TIME(Input.ANY, DataType.INT64, IotDbVersion.V1_3_2),
    /** As {@link #VAR_SAMP}. */
    VARIANCE(Input.NUMBER, DataType.DOUBLE, IotDbVersion.V1_3_2),
    /** From the first to the last time of a value. */
    TIME_DURATION(Input.ANY, DataType.INT64, IotDbVersion.V1_3_2),
    /** As {@link #STDDEV_SAMP}. */
    STDDEV(Input.NUMBER, DataType.DOUBLE, IotDbVersion.V1_3_2),
    /** The value of the first argument where the second is greatest. */
    MAX_BY(Input.ANY, null, IotDbVersion.V1_3_2),
    /** The runs of rows in which a condition holds. */
    COUNT_IF(Input.CONDITION, DataType.INT64, IotDbVersion.V1_3_2),
    /** The value of the first argument where the second is least. */
    MIN_BY(Input.ANY, null, IotDbVersion.V1_3_2);

    private static final String NUMERIC_1_0 = "[AVG, SUM, EXTREME, MIN_VALUE, MAX_VALUE]";
    private static final String NUMERIC_1_3 =
            "[AVG, SUM, EXTREME, MIN_VALUE, MAX_VALUE, STDDEV, STDDEV_POP, STDDEV_SAMP, VARIANCE, VAR_POP, VAR_SAMP]";

    private final Input input;
    private final @Nullable DataType result;
    private final IotDbVersion since;

    AggregateFunction(Input input, @Nullable DataType result, IotDbVersion since) {
        this.input = input;
        this.result = result;
        this.since = since;
    }

    /** By name in any case; null if a version has no such aggregation. */
    public static @Nullable AggregateFunction find(String name, IotDbVersion version) {
        var upperCase = name.toUpperCase(Locale.ROOT);
        for (var function : values()) {
            if (function.name().equals(upperCase) && function.isIn(version)) {
                return function;
            }
        }
        return null;
    }

    public boolean isIn(IotDbVersion version) {
        return version.isAtLeast(since);
    }

    /** How many arguments it takes. */
    public int arguments() {
        return this == MAX_BY || this == MIN_BY || this == COUNT_IF ? 2 : 1;
    }

    /**
     * Checks the type of the first argument.
     *
     * @param name as the statement spells the function
     * @param argument null for the literal NULL, which is of every type
     * @return the type of the results, null of the literal NULL
     */
    public @Nullable DataType resultType(String name, @Nullable DataType argument, IotDbVersion version) {
        if (argument != null) {
            check(name, argument, version);
        }
        return result == null ? argument : result;
    }

    private void check(String name, DataType argument, IotDbVersion version) {
        if (input == Input.NUMBER && !argument.isNumeric()) {
            throw new IotDbException(
                    StatusCode.SEMANTIC_ERROR,
                    "Aggregate functions " + (version.isAtLeast(IotDbVersion.V1_3_2) ? NUMERIC_1_3 : NUMERIC_1_0)
                            + " only support numeric data types [INT32, INT64, FLOAT, DOUBLE]");
        }
        if (input == Input.CONDITION && argument != DataType.BOOLEAN) {
            throw new IotDbException(
                    StatusCode.SEMANTIC_ERROR,
                    "Input series of Aggregation function [" + name + "] only supports data type [BOOLEAN]");
        }
    }

    private enum Input {
        ANY,
        NUMBER,
        CONDITION
    }
}
