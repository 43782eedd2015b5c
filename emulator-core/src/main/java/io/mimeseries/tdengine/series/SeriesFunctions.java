package io.mimeseries.tdengine.series;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.Definition;
import io.mimeseries.tdengine.group.Definition.Binder;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.GroupFunction;
import io.mimeseries.tdengine.group.GroupFunction.Kind;
import io.mimeseries.tdengine.group.Parameter;
import io.mimeseries.tdengine.group.Signature;
import io.mimeseries.tdengine.group.Trait;
import io.mimeseries.tdengine.group.Types;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of functions over the rows of a partition (3.3.7). */
public final class SeriesFunctions {
    private static final int MOST_ROWS = 100;
    private static final int MOST_AVERAGED = 1000;
    private static final Set<String> COMPARISONS = Set.of("lt", "gt", "le", "ge", "ne", "eq");

    private SeriesFunctions() {}

    public static Map<String, GroupFunction> functions() {
        var number = Parameter.of(Types::number);
        var comparison = Parameter.word(COMPARISONS);
        var operand = Parameter.literal(Types::doubleOrBigint);
        return Definition.byName(List.of(
                ordered(
                        "diff",
                        Signature.of(
                                1,
                                Parameter.of(type -> Types.numberOrTime(type) || type == DataType.BOOL),
                                Parameter.oneOf(Set.of(0L, 1L, 2L, 3L))),
                        Difference::bind),
                ordered(
                        "derivative",
                        Signature.of(
                                number,
                                Parameter.range(Types::number, 1, Long.MAX_VALUE),
                                Parameter.oneOf(Set.of(0L, 1L))),
                        Derivative::bind),
                ordered("statecount", Signature.of(number, comparison, operand), StateLength::count),
                ordered(
                        "stateduration",
                        Signature.of(3, number, comparison, operand, Parameter.timeUnit()),
                        StateLength::duration),
                ordered("csum", Signature.of(number), CumulativeSum::bind),
                ordered(
                        "mavg",
                        Signature.of(number, Parameter.range(DataType::isInteger, 1, MOST_AVERAGED)),
                        MovingAverage::bind),
                selecting(
                        "tail",
                        Signature.of(
                                2,
                                Parameter.of(Types::any),
                                Parameter.range(DataType::isInteger, 1, MOST_ROWS),
                                Parameter.range(DataType::isInteger, 0, MOST_ROWS)),
                        Tail::bind),
                selecting("unique", Signature.of(Parameter.noLiteral(Types::any)), Unique::bind),
                ordered("forecast", Signature.of(1, number, Parameter.of(Types::any)), SeriesFunctions::withoutModel)));
    }

    private static GroupCall withoutModel(List<Argument> arguments, Precision precision) {
        throw ErrorCode.ANALYSIS_MODEL_MISSING.error();
    }

    private static Definition ordered(String name, Signature signature, Binder binder) {
        return new Definition(name, Kind.SERIES, Set.of(Trait.NEEDS_ORDER, Trait.SELECTS), signature, binder);
    }

    private static Definition selecting(String name, Signature signature, Binder binder) {
        return new Definition(name, Kind.SERIES, Set.of(Trait.SELECTS), signature, binder);
    }
}
