package io.mimeseries.server.tdengine.socket;

import io.mimeseries.tdengine.TDengineSession;
import org.jspecify.annotations.Nullable;

/** What a connection has: a session once it said who it is, its open results and statements. Used by the connection's thread only. */
final class Client {
    private final boolean hasToken;
    private final Results results = new Results();
    private final OpenStatements statements = new OpenStatements();
    private @Nullable TDengineSession session;

    /** @param hasToken whether the address brought a token of TDengine Cloud, so that no password is asked for */
    Client(boolean hasToken) {
        this.hasToken = hasToken;
    }

    boolean hasToken() {
        return hasToken;
    }

    boolean isConnected() {
        return session != null;
    }

    void connect(TDengineSession opened) {
        session = opened;
    }

    TDengineSession session() {
        if (session == null) {
            throw SocketException.of("server not connected");
        }
        return session;
    }

    Results results() {
        return results;
    }

    OpenStatements statements() {
        return statements;
    }

    void close() {
        results.clear();
        statements.clear();
    }
}
