package io.mimeseries.influxdb.store;

import io.mimeseries.influxdb.catalog.Catalog;
import io.mimeseries.lineprotocol.WordTable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What clients wrote before, so that it is recognised: series keys by retention policy, field names for all. */
final class WordTables {
    private record PolicyName(String database, String policy) {}

    private final Map<PolicyName, WordTable> keys = new ConcurrentHashMap<>();
    private final WordTable names = new WordTable();

    WordTable keys(String database, String policy) {
        return keys.computeIfAbsent(new PolicyName(database, policy), name -> new WordTable());
    }

    WordTable names() {
        return names;
    }

    /** Forgets the keys of policies that are no more. */
    void retain(Catalog catalog) {
        keys.keySet().removeIf(name -> {
            var database = catalog.database(name.database());
            return database == null || database.policies().get(name.policy()) == null;
        });
    }
}
