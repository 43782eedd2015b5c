package io.mimeseries.compat.vectors.tdengine;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.vectors.TickingClock;
import io.mimeseries.compat.vectors.tdengine.socket.SocketCalls;
import io.mimeseries.engine.Journal;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.tdengine.TDengineHttpOptions;
import io.mimeseries.server.tdengine.TDengineHttpServer;
import io.mimeseries.tdengine.TDengine;
import io.mimeseries.tdengine.TDengineSettings;
import io.mimeseries.tdengine.TDengineVersion;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

/** A server that is asked over WebSocket, by a clock that starts when the recordings were made. */
final class WireServer implements AutoCloseable {
    private final TDengine database = new TDengine(
            TDengineVersion.DEFAULT,
            new TickingClock(TDengineVectors.RECORDED),
            new Journal(),
            () -> TDengineSettings.DEFAULT);
    private final TDengineHttpServer server;

    /** @throws IOException if no port can be bound */
    WireServer() throws IOException {
        server = TDengineHttpServer.start(database, new Journal(), FaultGate.open(), TDengineHttpOptions.DEFAULT);
    }

    InetSocketAddress address() {
        return server.address();
    }

    /** Runs statements past the wire. */
    void execute(List<String> statements) {
        var session = database.rootSession();
        statements.forEach(session::execute);
    }

    /** The rows that a statement answers over WebSocket. */
    List<JsonNode> rows(SocketWay way, String name, String sql) {
        try (var calls = SocketCalls.connect(address(), way.path(), name)) {
            var answer = way.query(calls, sql);
            if (answer.get("code").asInt() != 0) {
                throw new IllegalStateException(answer.toString());
            }
            var rows = new ArrayList<JsonNode>();
            way.blocks(calls, answer).forEach(block -> rows.addAll(block.rows()));
            return rows;
        }
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
