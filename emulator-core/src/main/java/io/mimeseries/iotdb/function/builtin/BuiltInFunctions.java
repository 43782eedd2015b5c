package io.mimeseries.iotdb.function.builtin;

import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.function.Function;
import io.mimeseries.iotdb.function.FunctionBinder;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.FunctionDefinition;
import io.mimeseries.iotdb.function.FunctionErrors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The functions over rows that a version comes with, as SHOW FUNCTIONS lists them (vectors schema-104, schema-104@1.3); aggregations stand elsewhere. */
public final class BuiltInFunctions implements FunctionBinder {
    private final IotDbVersion version;

    public BuiltInFunctions(IotDbVersion version) {
        this.version = version;
    }

    /** Those that every version has; loaded with the first function that anybody asks for. */
    private static final class Common {
        static final SortedMap<String, FunctionDefinition> BY_NAME =
                byName(List.of(MathTable.DEFINITIONS, TextTable.DEFINITIONS, SeriesTable.DEFINITIONS));
    }

    /** Those of 1.0, some of which 1.3 has made part of its grammar. */
    private static final class First {
        static final SortedMap<String, FunctionDefinition> BY_NAME = byName(List.of(
                MathTable.DEFINITIONS, TextTable.DEFINITIONS, SeriesTable.DEFINITIONS, ReplacedTable.DEFINITIONS));
    }

    private static SortedMap<String, FunctionDefinition> byName(List<List<FunctionDefinition>> tables) {
        var byName = new TreeMap<String, FunctionDefinition>();
        for (var table : tables) {
            for (var definition : table) {
                byName.put(definition.name(), definition);
            }
        }
        return Collections.unmodifiableSortedMap(byName);
    }

    private Map<String, FunctionDefinition> byName() {
        return version.isAtLeast(IotDbVersion.V1_3_2) ? Common.BY_NAME : First.BY_NAME;
    }

    /** In the order of their names. */
    public List<FunctionDefinition> definitions() {
        return new ArrayList<>(byName().values());
    }

    /** By name in any case. */
    public @Nullable FunctionDefinition find(String name) {
        return byName().get(name.toUpperCase(Locale.ROOT));
    }

    /** By the name of the real server's class; null if no function of the server has it. */
    public @Nullable FunctionDefinition findClass(String className) {
        return byName().values().stream()
                .filter(definition -> definition.className().equals(className))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Function bind(FunctionCall call) {
        var definition = find(call.name());
        if (definition == null) {
            throw FunctionErrors.unknown(call.name());
        }
        return definition.binder().bind(call);
    }
}
