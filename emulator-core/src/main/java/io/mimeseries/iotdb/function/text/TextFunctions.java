package io.mimeseries.iotdb.function.text;

import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.FunctionErrors;
import java.util.function.Supplier;

/** What functions of texts share. */
final class TextFunctions {
    private TextFunctions() {}

    /** The attribute {@code target}; a call without it fails at the first row that has a value, as in the real server. */
    static Supplier<String> target(FunctionCall call) {
        var target = call.text("target");
        return () -> {
            if (target == null) {
                throw FunctionErrors.running("transform(Row)", "java.lang.NullPointerException");
            }
            return target;
        };
    }
}
