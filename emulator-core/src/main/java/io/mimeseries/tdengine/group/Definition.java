package io.mimeseries.tdengine.group;

import io.mimeseries.tdengine.Precision;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A function as a family's table has it. */
public record Definition(String name, Kind kind, Set<Trait> traits, Signature signature, Binder binder)
        implements GroupFunction {
    public Definition {
        traits = Set.copyOf(traits);
    }

    /** Makes calls of arguments that the signature has let pass. */
    public interface Binder {
        GroupCall bind(List<Argument> arguments, Precision precision);
    }

    /** A family by the names of its functions. */
    public static Map<String, GroupFunction> byName(Collection<Definition> family) {
        var functions = new LinkedHashMap<String, GroupFunction>();
        family.forEach(function -> functions.put(function.name(), function));
        return functions;
    }

    @Override
    public boolean isSelection() {
        return kind == Kind.SELECTION || traits.contains(Trait.SELECTS);
    }

    @Override
    public boolean needsOrder() {
        return traits.contains(Trait.NEEDS_ORDER);
    }

    @Override
    public boolean needsValue() {
        return traits.contains(Trait.NEEDS_VALUE);
    }

    @Override
    public boolean countsNothing() {
        return traits.contains(Trait.COUNTS_NOTHING);
    }

    @Override
    public GroupCall bind(List<Argument> arguments, Precision precision) {
        signature.check(name, arguments, precision);
        return binder.bind(arguments, precision);
    }
}
