package io.mimeseries.tdengine.expression;

import io.mimeseries.tdengine.function.ScalarFunction;
import io.mimeseries.tdengine.function.conversion.ConversionFunctions;
import io.mimeseries.tdengine.function.geometry.GeometryFunctions;
import io.mimeseries.tdengine.function.math.MathFunctions;
import io.mimeseries.tdengine.function.system.SystemFunctions;
import io.mimeseries.tdengine.function.text.TextFunctions;
import io.mimeseries.tdengine.function.time.TimeFunctions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All scalar functions by name, lower-cased; the three kinds of TRIM as {@code trim both} and the like. */
final class ScalarFunctions {
    static final ScalarFunctions ALL = new ScalarFunctions();

    private final Map<String, ScalarFunction> byName;

    private ScalarFunctions() {
        var functions = new HashMap<String, ScalarFunction>();
        List.of(
                        MathFunctions.all(),
                        TextFunctions.all(),
                        ConversionFunctions.all(),
                        TimeFunctions.all(),
                        GeometryFunctions.all(),
                        SystemFunctions.all())
                .forEach(functions::putAll);
        byName = Map.copyOf(functions);
    }

    @Nullable
    ScalarFunction find(String name) {
        return byName.get(name);
    }
}
