package io.mimeseries.tdengine.function;

import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.TDengineException;

/** What calls of functions are refused with. */
public final class FunctionErrors {
    private FunctionErrors() {}

    public static TDengineException count(String name) {
        return ErrorCode.INVALID_PARAMETER_COUNT.error("Invalid number of parameters : " + name);
    }

    public static TDengineException type(String name) {
        return ErrorCode.INVALID_PARAMETER_TYPE.error("Invalid parameter data type : " + name);
    }

    public static TDengineException value(String name) {
        return ErrorCode.INVALID_PARAMETER_VALUE.error("Invalid parameter value : " + name);
    }

    /** Where the value is only known when it is computed. */
    public static TDengineException valueOfRow() {
        return ErrorCode.INVALID_PARAMETER_VALUE.error();
    }
}
