package io.mimeseries.iotdb.function.builtin;

import io.mimeseries.iotdb.function.FunctionDefinition;
import io.mimeseries.iotdb.function.math.UnaryMath;
import io.mimeseries.iotdb.function.series.Conversion;
import io.mimeseries.iotdb.function.text.TextToText;
import java.util.List;

/** Functions of 1.0 in whose place 1.3 has scalar functions of its grammar. */
final class ReplacedTable {
    static final List<FunctionDefinition> DEFINITIONS = List.of(
            new FunctionDefinition("CAST", ClassNames.of("Cast"), Conversion::bind),
            new FunctionDefinition("ROUND", ClassNames.of("Round"), call -> UnaryMath.bind(call, Math::rint)),
            new FunctionDefinition("SUBSTR", ClassNames.ofText("Substr"), TextToText::substr));

    private ReplacedTable() {}
}
