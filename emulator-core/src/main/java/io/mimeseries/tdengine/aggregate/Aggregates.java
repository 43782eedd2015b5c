package io.mimeseries.tdengine.aggregate;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.group.Definition;
import io.mimeseries.tdengine.group.Definition.Binder;
import io.mimeseries.tdengine.group.GroupFunction;
import io.mimeseries.tdengine.group.GroupFunction.Kind;
import io.mimeseries.tdengine.group.Parameter;
import io.mimeseries.tdengine.group.Signature;
import io.mimeseries.tdengine.group.Trait;
import io.mimeseries.tdengine.group.Types;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of aggregate functions (3.3.7). */
public final class Aggregates {
    private static final Set<Long> FLAG = Set.of(0L, 1L);

    private Aggregates() {}

    public static Map<String, GroupFunction> functions() {
        return Definition.byName(List.of(
                counting("count", Count::bind),
                of("sum", Signature.of(Parameter.of(Types::decimalOrNull)), Sum::bind),
                of("avg", Signature.of(Parameter.of(Types::decimalOrNull)), Average::bind),
                of("stddev", Signature.of(Parameter.of(Types::numberOrNull)), Deviation::deviation),
                of("stddev_pop", Signature.of(Parameter.of(Types::numberOrNull)), Deviation::deviation),
                of("var_pop", Signature.of(Parameter.of(Types::numberOrNull)), Deviation::variance),
                of("spread", Signature.of(Parameter.of(Types::numberOrTime)), Spread::bind),
                ordered("elapsed", Signature.of(1, Parameter.primaryTimestamp(), Parameter.timeUnit()), Elapsed::bind),
                ordered("irate", Signature.of(Parameter.of(Types::number)), InstantRate::bind),
                ordered("twa", Signature.of(Parameter.of(Types::numberOrNull)), TimeWeightedAverage::bind),
                of(
                        "leastsquares",
                        Signature.of(
                                Parameter.of(Types::number),
                                Parameter.literal(Types::number),
                                Parameter.literal(Types::number)),
                        LeastSquares::bind),
                of(
                        "percentile",
                        new Signature(
                                2, 11, List.of(Parameter.of(Types::number), Parameter.range(Types::number, 0, 100))),
                        Percentile::bind),
                of(
                        "apercentile",
                        Signature.of(
                                2,
                                Parameter.of(Types::number),
                                Parameter.range(DataType::isInteger, 0, 100),
                                Parameter.word(Set.of("default", "t-digest"))),
                        ApproximatePercentile::bind),
                counting("hyperloglog", DistinctCount::bind),
                new Definition(
                        "histogram",
                        Kind.SEVERAL,
                        Set.of(),
                        Signature.of(
                                Parameter.of(Types::number),
                                Parameter.word(Set.of("user_input", "linear_bin", "log_bin")),
                                Parameter.literal(type -> type == DataType.VARCHAR),
                                Parameter.oneOf(FLAG)),
                        Histogram::bind)));
    }

    private static Definition of(String name, Signature signature, Binder binder) {
        return new Definition(name, Kind.AGGREGATE, Set.of(), signature, binder);
    }

    private static Definition ordered(String name, Signature signature, Binder binder) {
        return new Definition(name, Kind.AGGREGATE, Set.of(Trait.NEEDS_ORDER), signature, binder);
    }

    private static Definition counting(String name, Binder binder) {
        return new Definition(
                name, Kind.AGGREGATE, Set.of(Trait.COUNTS_NOTHING), Signature.of(Parameter.of(Types::any)), binder);
    }
}
