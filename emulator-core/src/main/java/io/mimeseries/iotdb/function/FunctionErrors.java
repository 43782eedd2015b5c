package io.mimeseries.iotdb.function;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.StatusCode;
import java.util.List;
import java.util.Locale;

/** What the real server says about calls of functions that it does not take, and about functions that fail while they run. */
public final class FunctionErrors {
    private static final String API = "org.apache.iotdb.udf.api.exception.";

    private FunctionErrors() {}

    /** No function of that name (vector funcs-192). */
    public static IotDbException unknown(String name) {
        return inferring("java.lang.RuntimeException: Failed to reflect UDF instance, because UDF "
                + name.toUpperCase(Locale.ROOT) + " has not been registered.");
    }

    /** Vector funcs-065. */
    static IotDbException argumentCount(int expected, int actual) {
        return inferring(
                API + "UDFInputSeriesNumberNotValidException: the number of the input series is not valid. expected: "
                        + expected + ". actual: " + actual + ".");
    }

    /** Vector funcs-063. */
    static IotDbException argumentType(int index, List<DataType> expected, DataType actual) {
        var types = expected.size() == 1 ? expected.get(0).name() : expected.toString();
        return inferring(API + "UDFInputSeriesDataTypeNotValidException: the data type of the input series (index: "
                + index + ") is not valid. expected: " + types + ". actual: " + actual + ".");
    }

    /** Vector funcs-099. */
    static IotDbException attributeMissing(String name) {
        return inferring(
                API + "UDFAttributeNotProvidedException: attribute \"" + name + "\" is required but was not provided.");
    }

    /** An attribute whose value the function does not take. */
    static IotDbException parameter(String message) {
        return inferring(API + "UDFParameterNotValidException: " + message);
    }

    /** An attribute that is not the number that it should be. */
    static IotDbException number(NumberFormatException cause) {
        return inferring("java.lang.NumberFormatException: " + cause.getMessage());
    }

    /** What the real server's checks fail with; {@code cause} is a Java exception as it prints itself. */
    public static IotDbException inferring(String cause) {
        return new IotDbException(
                StatusCode.SEMANTIC_ERROR, "Error occurred during inferring UDF data type: \n" + cause);
    }

    /** A function that fails on a row (vector funcs-189). */
    public static IotDbException running(String method, String cause) {
        return new IotDbException(
                StatusCode.EXECUTE_ERROR,
                "Error occurred during executing UDTF#" + method
                        + ": \n, perhaps need to check whether the implementation of UDF is correct according to the udf-api description."
                        + cause);
    }
}
