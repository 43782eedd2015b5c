package io.mimeseries.tdengine.function;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.type.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an argument before rows are read.
 *
 * @param isConstant whether its value is the same for all rows
 * @param value of a constant: a Long, Double, Boolean or String, null for NULL
 * @param span of a duration
 */
public record FunctionArgument(
        ValueType type,
        boolean isConstant,
        @Nullable Object value,
        @Nullable TimeSpan span) {

    /** Whether it is nothing but NULL. */
    public boolean isNull() {
        return type.kind() == DataType.NULL;
    }

    /** The kind of its values. */
    public DataType kind() {
        return type.kind();
    }
}
