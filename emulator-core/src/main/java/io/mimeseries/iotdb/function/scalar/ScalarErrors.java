package io.mimeseries.iotdb.function.scalar;

import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.StatusCode;

/** What IoTDB 1.3 says about calls of scalar functions that it does not take, and about values that they fail on. */
public final class ScalarErrors {
    private ScalarErrors() {}

    /** A call that is refused before it runs. */
    static IotDbException semantic(String message) {
        return new IotDbException(StatusCode.SEMANTIC_ERROR, message);
    }

    /** A value on which a function fails (vectors funcs-157@1.3, funcs-158@1.3). */
    static IotDbException value(String message) {
        return new IotDbException(StatusCode.EXECUTE_ERROR, message);
    }

    /** Vector funcs-139@1.3. */
    public static IotDbException syntax() {
        return semantic("Syntax error,please check that the parameters of the function are correct");
    }
}
