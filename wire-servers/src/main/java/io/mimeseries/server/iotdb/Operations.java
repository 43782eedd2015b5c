package io.mimeseries.server.iotdb;

import io.mimeseries.iotdb.IotDb;
import org.jspecify.annotations.Nullable;

/** What each method does, by its name: the families are asked in turn, and nothing is made of what no client calls. */
final class Operations {
    private final SessionOperations sessions;
    private final ServerOperations server;

    Operations(IotDb database, IotDbServiceOptions options, Connections connections) {
        sessions = new SessionOperations(database, options);
        server = new ServerOperations(database, connections);
    }

    /** Null if there is none. */
    @Nullable
    Operation find(String name) {
        var write = WriteOperations.find(name);
        if (write != null) {
            return write;
        }
        var statement = StatementOperations.find(name);
        if (statement != null) {
            return statement;
        }
        var session = sessions.find(name);
        if (session != null) {
            return session;
        }
        var schema = SchemaOperations.find(name);
        return schema != null ? schema : server.find(name);
    }
}
