package io.mimeseries.tdengine.group;

import io.mimeseries.tdengine.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an argument before rows are read.
 *
 * @param type of its values; of durations BIGINT
 * @param constant of {@link Form#CONSTANT} and {@link Form#DURATION}: a Long, Double, Boolean or String, null for NULL; of durations
 *     units of the query's precision
 */
public record Argument(Form form, ValueType type, @Nullable Object constant) {

    /** What was written. */
    public enum Form {
        /** The primary timestamp of a table, or what a subquery passes on of it. */
        PRIMARY_TIMESTAMP,
        /** Any other column or expression. */
        VALUES,
        /** A literal. */
        CONSTANT,
        /** A literal with a unit of time. */
        DURATION
    }
}
