package io.mimeseries.server.tdengine.socket;

import io.mimeseries.engine.Journal;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import io.mimeseries.server.net.Peer;
import io.mimeseries.server.websocket.WebSocketOptions;
import io.mimeseries.server.websocket.WebSocketUpgrade;
import io.mimeseries.tdengine.TDengine;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The WebSocket service of a database, at all of its paths. Safe for use by many threads. */
public final class SocketService {
    /** Bytes of a message: what a statement and its values take, and more. */
    private static final int LARGEST_MESSAGE = 256 << 20;

    /** The real adapter asks each 54 s, and gives a client 60 s from one answer to the next. */
    private static final int PING_MILLIS = 54_000;

    private static final int PONG_MILLIS = 6_000;

    private static final WebSocketOptions OPTIONS = options(LARGEST_MESSAGE);

    private final SocketRunner runner;
    private final Map<Endpoint, Map<String, Action>> actions = new EnumMap<>(Endpoint.class);
    private final Map<Long, BinaryAction> binaryActions = new HashMap<>();

    public SocketService(TDengine database, Journal journal, FaultGate gate) {
        runner = new SocketRunner(database.clock(), journal, gate);
        for (var endpoint : Endpoint.values()) {
            actions.put(endpoint, actions(database, endpoint));
        }
        BindActions.addTo(binaryActions);
        RawBlockActions.addTo(binaryActions);
        binaryActions.put(WriteRaw.NUMBER, new WriteRaw());
        binaryActions.put(ValidateSql.NUMBER, new ValidateSql());
        binaryActions.put(BinaryQuery.NUMBER, new BinaryQuery());
        binaryActions.put(FetchRawBlock.NUMBER, new FetchRawBlock());
    }

    /** How the adapter talks at all of its paths. */
    public static WebSocketOptions options(int largestMessage) {
        return new WebSocketOptions(largestMessage, true, PING_MILLIS, PONG_MILLIS);
    }

    private static Map<String, Action> actions(TDengine database, Endpoint endpoint) {
        var all = new HashMap<String, Action>();
        new ConnectionActions(database).addTo(all, endpoint);
        QueryActions.addTo(all, endpoint);
        StatementActions.addTo(all);
        Statement2Actions.addTo(all);
        all.put("insert", SchemalessActions::insert);
        all.keySet().removeIf(name -> !endpoint.knows(name));
        return all;
    }

    /** Answers the request that begins a conversation. */
    public HttpResponse answer(HttpRequest request, Endpoint endpoint, boolean hasToken) {
        var peer = new Peer(request.peer(), request.connection(), request.wire());
        return WebSocketUpgrade.answer(
                request, OPTIONS, sender -> new Talk(this, endpoint, peer, new Client(hasToken), sender));
    }

    SocketRunner runner() {
        return runner;
    }

    Map<String, Action> actions(Endpoint endpoint) {
        return actions.getOrDefault(endpoint, Map.of());
    }

    /** Those of {@link Endpoint#ALL}, by their numbers. */
    Map<Long, BinaryAction> binaryActions() {
        return binaryActions;
    }
}
