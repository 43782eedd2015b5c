package io.mimeseries.server.iotdb;

import io.mimeseries.iotdb.IotDb;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each method does, by its name. */
final class Operations {
    private final Map<String, Operation> byName;

    Operations(IotDb database, IotDbServiceOptions options, Connections connections) {
        var operations = new HashMap<String, Operation>();
        new SessionOperations(database, options).addTo(operations);
        new ServerOperations(database, connections).addTo(operations);
        StatementOperations.addTo(operations);
        WriteOperations.addTo(operations);
        SchemaOperations.addTo(operations);
        byName = Map.copyOf(operations);
    }

    /** Null if there is none. */
    @Nullable
    Operation find(String name) {
        return byName.get(name);
    }
}
