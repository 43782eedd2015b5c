package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import io.mimeseries.server.net.Peer;
import io.mimeseries.server.tdengine.socket.SocketRunner;
import io.mimeseries.server.tdengine.socket.SocketService;
import io.mimeseries.server.websocket.WebSocketOptions;
import io.mimeseries.server.websocket.WebSocketUpgrade;
import io.mimeseries.tdengine.TDengine;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The service at {@code /rest/tmq}. Safe for use by many threads. */
public final class TmqService {
    /** Bytes of a message: names of topics and offsets take little. */
    private static final int LARGEST_MESSAGE = 16 << 20;

    private static final WebSocketOptions OPTIONS = SocketService.options(LARGEST_MESSAGE);

    private final TDengine database;
    private final Journal journal;
    private final SocketRunner runner;
    private final Polls polls;
    private final Map<String, TmqAction> actions = new HashMap<>();

    public TmqService(TDengine database, Journal journal, FaultGate gate) {
        this.database = database;
        this.journal = journal;
        runner = new SocketRunner(database.clock(), journal, gate);
        polls = new Polls(database.clock());
        new SubscribeActions(database).addTo(actions);
        MessageActions.addTo(actions);
        OffsetActions.addTo(actions);
    }

    /** Answers the request that begins a conversation. */
    public HttpResponse answer(HttpRequest request) {
        var peer = new Peer(request.peer(), request.connection(), request.wire());
        return WebSocketUpgrade.answer(request, OPTIONS, sender -> new TmqTalk(this, peer, sender));
    }

    SocketRunner runner() {
        return runner;
    }

    Polls polls() {
        return polls;
    }

    /** All but {@code poll}. */
    Map<String, TmqAction> actions() {
        return actions;
    }

    /** Writes down what is not answered. */
    void skipped(Peer peer, String why) {
        journal.record(new JournalEntry(
                database.clock().now(),
                "tdengine",
                peer.address(),
                "ws",
                "",
                Duration.ZERO,
                JournalEntry.outcome(why),
                why,
                List.of()));
    }
}
