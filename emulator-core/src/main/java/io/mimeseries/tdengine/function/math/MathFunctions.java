package io.mimeseries.tdengine.function.math;

import io.mimeseries.tdengine.function.ScalarFunction;
import java.util.Map;

/** The functions of numbers by name. */
public final class MathFunctions {
    private MathFunctions() {}

    public static Map<String, ScalarFunction> all() {
        return Map.ofEntries(
                Map.entry("abs", new SameTypeFunction(value -> value >= 0 ? value : -value, Math::abs, bits -> bits)),
                Map.entry("ceil", new SameTypeFunction(value -> Math.ceil(value) + 0.0, value -> value, bits -> bits)),
                Map.entry(
                        "floor", new SameTypeFunction(value -> Math.floor(value) + 0.0, value -> value, bits -> bits)),
                Map.entry("sign", new SameTypeFunction(Math::signum, Long::signum, bits -> bits == 0 ? 0 : 1)),
                Map.entry("round", new RoundingFunction(Rounding::round, 1)),
                Map.entry("trunc", new RoundingFunction(Rounding::truncate, 2)),
                Map.entry("truncate", new RoundingFunction(Rounding::truncate, 2)),
                Map.entry("sqrt", new DoubleFunction(Math::sqrt)),
                Map.entry("exp", new DoubleFunction(Math::exp)),
                Map.entry("ln", new DoubleFunction(Math::log)),
                Map.entry("sin", new DoubleFunction(Math::sin)),
                Map.entry("cos", new DoubleFunction(Math::cos)),
                Map.entry("tan", new DoubleFunction(Math::tan)),
                Map.entry("asin", new DoubleFunction(Math::asin)),
                Map.entry("acos", new DoubleFunction(Math::acos)),
                Map.entry("atan", new DoubleFunction(Math::atan)),
                Map.entry("degrees", new DoubleFunction(value -> value * (1 / Math.PI) * 180.0)),
                Map.entry("radians", new DoubleFunction(value -> value / 180.0 * Math.PI)),
                Map.entry("pow", new TwoDoublesFunction(Math::pow)),
                Map.entry("mod", new TwoDoublesFunction((value, divisor) -> value % divisor)),
                Map.entry("log", new LogFunction()),
                Map.entry("pi", new PiFunction()),
                Map.entry("rand", new RandomFunction()),
                Map.entry("greatest", new ExtremeFunction(true)),
                Map.entry("least", new ExtremeFunction(false)));
    }
}
