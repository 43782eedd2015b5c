package io.mimeseries.tdengine.function;

import java.util.List;

/** A function of the values of one row. */
public interface ScalarFunction {

    /**
     * The function with its arguments.
     *
     * @param name lower-cased, as errors name it
     * @throws io.mimeseries.tdengine.TDengineException 0x2801, 0x2802, 0x2803, 0x280A, …
     */
    BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context);
}
