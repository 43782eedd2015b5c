package io.mimeseries.iotdb.expression;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.StatusCode;
import java.util.List;

/** What the real server says about expressions whose types do not fit, and about values that an operator fails on. */
final class ExpressionErrors {
    private ExpressionErrors() {}

    /** Vectors basic-136, funcs-214, times-020. */
    static IotDbException type(String expression, DataType actual, List<DataType> expected) {
        return semantic("Invalid input expression data type. expression: " + expression + ", actual data type: "
                + actual + ", expected data type(s): " + expected + ".");
    }

    /** Vector funcs-068. */
    static IotDbException constantArguments(String expression) {
        return semantic("Invalid function expression, all the arguments are constant operands: " + expression);
    }

    /** Vector basic-176@1.3. */
    static IotDbException argumentCount(String expression, int actual, int expected) {
        return semantic("Error size of input expressions. expression: " + expression + ", actual size: " + actual
                + ", expected size: [" + expected + "].");
    }

    /** Vector new13-018@1.3. */
    static IotDbException mixedCase(DataType type) {
        return semantic("CASE expression: " + type + " and other types cannot exist at the same time");
    }

    static IotDbException whenType(String expression, String actual) {
        return semantic("The expression in the WHEN clause must return BOOLEAN. expression: " + expression
                + ", actual data type: " + actual + ".");
    }

    static IotDbException semantic(String message) {
        return new IotDbException(StatusCode.SEMANTIC_ERROR, message);
    }

    /** A type or value that the real server notices only when it runs the query. */
    static IotDbException running(String message) {
        return new IotDbException(StatusCode.EXECUTE_ERROR, message);
    }
}
