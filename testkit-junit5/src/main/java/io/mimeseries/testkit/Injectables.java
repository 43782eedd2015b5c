package io.mimeseries.testkit;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.testkit.fault.Faults;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What tests can ask for, by type. */
final class Injectables {
    private static final Map<Class<?>, Function<Scope, Object>> VALUES = values();

    private Injectables() {}

    private static Map<Class<?>, Function<Scope, Object>> values() {
        var values = new LinkedHashMap<Class<?>, Function<Scope, Object>>();
        values.put(InfluxDbServer.class, scope -> scope.server(Scope.INFLUXDB));
        values.put(IotDbServer.class, scope -> scope.server(Scope.IOTDB));
        values.put(RiakTsServer.class, scope -> scope.server(Scope.RIAK_TS));
        values.put(TDengineServer.class, scope -> scope.server(Scope.TDENGINE));
        values.put(Servers.class, Servers::of);
        values.put(ManualClock.class, Scope::manualClock);
        values.put(Faults.class, Scope::faults);
        values.put(Journal.class, Scope::journal);
        return Map.copyOf(values);
    }

    static boolean contain(Class<?> type) {
        return VALUES.containsKey(type);
    }

    /** What a scope has of a type, started if need be. */
    static Object of(Class<?> type, Scope scope) {
        var value = VALUES.get(type);
        if (value == null) {
            throw new IllegalArgumentException(type.getName());
        }
        return value.apply(scope);
    }

    static String names() {
        return String.join(
                ", ",
                VALUES.keySet().stream().map(Class::getSimpleName).sorted().toList());
    }
}
