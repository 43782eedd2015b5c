package io.mimeseries.iotdb.function.builtin;

import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.function.Function;
import io.mimeseries.iotdb.function.FunctionBinder;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.FunctionDefinition;
import io.mimeseries.iotdb.function.FunctionErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The functions over rows that a version comes with, as SHOW FUNCTIONS lists them (vectors schema-104, schema-104@1.3); aggregations stand elsewhere. */
public final class BuiltInFunctions implements FunctionBinder {
    private final Map<String, FunctionDefinition> byName = new TreeMap<>();

    public BuiltInFunctions(IotDbVersion version) {
        MathTable.DEFINITIONS.forEach(this::add);
        TextTable.DEFINITIONS.forEach(this::add);
        SeriesTable.DEFINITIONS.forEach(this::add);
        if (!version.isAtLeast(IotDbVersion.V1_3_2)) {
            ReplacedTable.DEFINITIONS.forEach(this::add);
        }
    }

    /** In the order of their names. */
    public List<FunctionDefinition> definitions() {
        return new ArrayList<>(byName.values());
    }

    /** By name in any case. */
    public @Nullable FunctionDefinition find(String name) {
        return byName.get(name.toUpperCase(Locale.ROOT));
    }

    /** By the name of the real server's class; null if no function of the server has it. */
    public @Nullable FunctionDefinition findClass(String className) {
        return byName.values().stream()
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

    private void add(FunctionDefinition definition) {
        byName.put(definition.name(), definition);
    }
}
