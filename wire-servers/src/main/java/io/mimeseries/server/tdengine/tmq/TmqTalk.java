package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.server.fault.ConnectionEndedException;
import io.mimeseries.server.net.Peer;
import io.mimeseries.server.tdengine.socket.Arguments;
import io.mimeseries.server.tdengine.socket.Asked;
import io.mimeseries.server.tdengine.socket.JsonMessage;
import io.mimeseries.server.tdengine.socket.Outcome;
import io.mimeseries.server.tdengine.socket.SocketException;
import io.mimeseries.server.websocket.WebSocketConversation;
import io.mimeseries.server.websocket.WebSocketSender;
import java.io.IOException;
import java.util.function.Supplier;

/** One connection. Polls are answered when they have something to say, all else at once; what is no request is not answered at all. */
final class TmqTalk implements WebSocketConversation {
    private static final String POLL = "poll";

    private final TmqService service;
    private final Peer peer;
    private final TmqClient client = new TmqClient();
    private final Poller poller = new Poller();
    private final WebSocketSender sender;

    TmqTalk(TmqService service, Peer peer, WebSocketSender sender) {
        this.service = service;
        this.peer = peer;
        this.sender = sender;
    }

    @Override
    public void text(String message) throws IOException {
        try {
            var request = Arguments.of(JsonMessage.read(message));
            var name = request.text("action");
            var arguments = request.object("args");
            var action = service.actions().get(name);
            if (name.equals(POLL)) {
                poll(arguments);
            } else if (action != null) {
                run(action.asked(name, arguments), () -> action.run(client, arguments));
            }
        } catch (SocketException e) {
            // as the real adapter: it writes that down and goes on
            service.skipped(peer, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            service.skipped(peer, "unmarshal ws request error");
        }
    }

    private void poll(Arguments arguments) {
        var asked = Asked.inJson(POLL, arguments.number("req_id"), "");
        poller.add(() -> {
            try {
                run(asked, () -> service.polls().poll(client, arguments));
            } catch (IOException | ConnectionEndedException e) {
                // the client is gone, or a fault has sent it away: who reads the connection sees it, too
                poller.end();
            }
        });
    }

    private void run(Asked asked, Supplier<Outcome> action) throws IOException {
        service.runner().run(asked, peer, action).sendTo(sender);
        peer.wire().settle();
    }

    @Override
    public void binary(byte[] message) {
        service.skipped(peer, "binary message");
    }

    @Override
    public void ended() {
        poller.end();
        client.close();
    }
}
