package io.mimeseries.tdengine.function;

import io.mimeseries.tdengine.ValueType;

/**
 * A function with its arguments.
 *
 * @param type of its values
 * @param isFixed whether equal arguments give equal values; not of RAND
 */
public record BoundFunction(ValueType type, boolean isFixed, Kernel kernel) {
    /** Of a function that only looks at its arguments. */
    public BoundFunction(ValueType type, Kernel kernel) {
        this(type, true, kernel);
    }
}
