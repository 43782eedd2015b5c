package io.mimeseries.tdengine.selection;

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
import java.util.function.Predicate;

/** The table of functions that choose rows of a group (3.3.7). */
public final class Selections {
    private static final int MOST_EXTREMES = 100;
    private static final int MOST_SAMPLES = 1000;

    private Selections() {}

    public static Map<String, GroupFunction> functions() {
        var ordered = Signature.of(Parameter.of(Types::ordered));
        var any = Signature.of(Parameter.notNull(Types::any));
        return Definition.byName(List.of(
                one("min", Set.of(), ordered, Extreme::least),
                one("max", Set.of(), ordered, Extreme::greatest),
                one("mode", Set.of(), Signature.of(Parameter.noLiteral(Types::any)), MostFrequent::bind),
                one("first", Set.of(Trait.NEEDS_VALUE), any, FirstOrLast::first),
                one("last", Set.of(Trait.NEEDS_VALUE), any, FirstOrLast::last),
                one("last_row", Set.of(), any, FirstOrLast::lastRow),
                several("top", Types::number, MOST_EXTREMES, Extremes::greatest),
                several("bottom", Types::number, MOST_EXTREMES, Extremes::least),
                several("sample", Types::any, MOST_SAMPLES, Sample::bind)));
    }

    private static Definition one(String name, Set<Trait> traits, Signature signature, Binder binder) {
        return new Definition(name, Kind.SELECTION, traits, signature, binder);
    }

    private static Definition several(String name, Predicate<DataType> types, int most, Binder binder) {
        return new Definition(
                name,
                Kind.SEVERAL,
                Set.of(Trait.SELECTS),
                Signature.of(Parameter.of(types), Parameter.range(DataType::isInteger, 1, most)),
                binder);
    }
}
