package io.mimeseries.iotdb.function.builtin;

import io.mimeseries.iotdb.function.FunctionDefinition;
import io.mimeseries.iotdb.function.math.Abs;
import io.mimeseries.iotdb.function.math.Constant;
import io.mimeseries.iotdb.function.math.Threshold;
import io.mimeseries.iotdb.function.math.UnaryMath;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Functions of numbers. */
final class MathTable {
    static final List<FunctionDefinition> DEFINITIONS = List.of(
            define("ABS", "Abs", Abs::bind),
            unary("ACOS", "Acos", StrictMath::acos),
            unary("ASIN", "Asin", StrictMath::asin),
            unary("ATAN", "Atan", StrictMath::atan),
            unary("CEIL", "Ceil", Math::ceil),
            define("CONST", "Const", Constant::bind),
            unary("COS", "Cos", StrictMath::cos),
            unary("COSH", "Cosh", StrictMath::cosh),
            unary("DEGREES", "Degrees", Math::toDegrees),
            define("E", "ConstE", call -> Constant.of(Math.E)),
            unary("EXP", "Exp", StrictMath::exp),
            unary("FLOOR", "Floor", Math::floor),
            define("IN_RANGE", "InRange", Threshold::inRange),
            unary("LN", "Log", StrictMath::log),
            unary("LOG10", "Log10", StrictMath::log10),
            define("ON_OFF", "OnOff", Threshold::onOff),
            define("PI", "ConstPi", call -> Constant.of(Math.PI)),
            unary("RADIANS", "Radians", Math::toRadians),
            unary("SIGN", "Sign", Math::signum),
            unary("SIN", "Sin", StrictMath::sin),
            unary("SINH", "Sinh", StrictMath::sinh),
            unary("SQRT", "Sqrt", Math::sqrt),
            unary("TAN", "Tan", StrictMath::tan),
            unary("TANH", "Tanh", StrictMath::tanh));

    private MathTable() {}

    private static FunctionDefinition unary(String name, String className, DoubleUnaryOperator operator) {
        return define(name, className, call -> UnaryMath.bind(call, operator));
    }

    private static FunctionDefinition define(String name, String className, FunctionDefinition.Binder binder) {
        return new FunctionDefinition(name, ClassNames.of(className), binder);
    }
}
