package io.mimeseries.influxdb.store;

import io.mimeseries.influxdb.catalog.Catalog;
import io.mimeseries.lineprotocol.WordTable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What clients wrote before, so that it is recognised: series keys by retention policy, field names for all. */
final class WordTables {
    private final Map<String, Map<String, WordTable>> keys = new ConcurrentHashMap<>();
    private final WordTable names = new WordTable();

    WordTable keys(String database, String policy) {
        return keys.computeIfAbsent(database, name -> new ConcurrentHashMap<>())
                .computeIfAbsent(policy, name -> new WordTable());
    }

    WordTable names() {
        return names;
    }

    /** Forgets the keys of policies that are no more. */
    void retain(Catalog catalog) {
        if (keys.isEmpty()) {
            return;
        }
        keys.keySet().removeIf(name -> catalog.database(name) == null);
        keys.forEach((name, policies) -> {
            var database = catalog.database(name);
            policies.keySet()
                    .removeIf(policy -> database == null || database.policies().get(policy) == null);
        });
    }
}
