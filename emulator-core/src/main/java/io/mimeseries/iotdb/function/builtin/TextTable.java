package io.mimeseries.iotdb.function.builtin;

import io.mimeseries.iotdb.function.FunctionDefinition;
import io.mimeseries.iotdb.function.text.Concat;
import io.mimeseries.iotdb.function.text.TextToBoolean;
import io.mimeseries.iotdb.function.text.TextToInt;
import io.mimeseries.iotdb.function.text.TextToText;
import java.util.List;

/** Functions of texts. */
final class TextTable {
    static final List<FunctionDefinition> DEFINITIONS = List.of(
            define("CONCAT", ClassNames.ofText("Concat"), Concat::bind),
            define("ENDSWITH", ClassNames.ofText("EndsWith"), TextToBoolean::endsWith),
            define("LENGTH", ClassNames.ofText("StrLength"), TextToInt::length),
            define("LOCATE", ClassNames.ofText("StrLocate"), TextToInt::locate),
            define("LOWER", ClassNames.ofText("Lower"), TextToText::lower),
            define("STARTSWITH", ClassNames.ofText("StartsWith"), TextToBoolean::startsWith),
            define("STRCMP", ClassNames.ofText("StrCompare"), TextToInt::compare),
            define("STRING_CONTAINS", ClassNames.of("Contains"), TextToBoolean::contains),
            define("STRING_MATCHES", ClassNames.of("Matches"), TextToBoolean::matches),
            define("TRIM", ClassNames.ofText("Trim"), TextToText::trim),
            define("UPPER", ClassNames.ofText("Upper"), TextToText::upper));

    private TextTable() {}

    private static FunctionDefinition define(String name, String className, FunctionDefinition.Binder binder) {
        return new FunctionDefinition(name, className, binder);
    }
}
