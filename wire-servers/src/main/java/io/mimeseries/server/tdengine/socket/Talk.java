package io.mimeseries.server.tdengine.socket;

import io.mimeseries.engine.RedactedStatement;
import io.mimeseries.server.net.Peer;
import io.mimeseries.server.websocket.WebSocketConversation;
import io.mimeseries.server.websocket.WebSocketSender;
import java.io.IOException;
import java.util.function.Supplier;

/** One connection: reads what is asked, has it done, and says what came of it. Replies leave in the order of the requests. */
final class Talk implements WebSocketConversation {
    private final SocketService service;
    private final Endpoint endpoint;
    private final Peer peer;
    private final Client client;
    private final WebSocketSender sender;

    Talk(SocketService service, Endpoint endpoint, Peer peer, Client client, WebSocketSender sender) {
        this.service = service;
        this.endpoint = endpoint;
        this.peer = peer;
        this.client = client;
        this.sender = sender;
    }

    @Override
    public void text(String message) throws IOException {
        Arguments request;
        try {
            request = Arguments.of(JsonMessage.read(message));
        } catch (IOException e) {
            refuse("", 0, "unmarshal ws request error");
            return;
        }
        try {
            act(request.text("action"), request.object("args"));
        } catch (SocketException e) {
            refuse("", 0, "unmarshal ws request error, " + e.getMessage());
        }
    }

    private void act(String name, Arguments arguments) throws IOException {
        long requestId = arguments.number("req_id");
        var action = service.actions(endpoint).get(name);
        if (name.isEmpty()) {
            refuse(name, requestId, "request no action");
        } else if (action == null) {
            refuse(name, requestId, "unknown action " + name);
        } else {
            var asked = Asked.inJson(name, requestId, RedactedStatement.of(arguments.text("sql")))
                    .ofStatement(arguments.number("stmt_id"));
            run(asked, () -> action.run(client, arguments));
        }
    }

    @Override
    public void binary(byte[] message) throws IOException {
        var request = BinaryRequest.read(message);
        var action = request == null || !endpoint.takesBinary(request.action())
                ? null
                : service.binaryActions().get(request.action());
        if (request == null) {
            refuse("", 0, "message length is too short");
        } else if (action == null) {
            refuse("unknown", request.requestId(), "unknown binary action " + request.action());
        } else {
            Asked asked;
            try {
                asked = action.asked(request);
            } catch (SocketException e) {
                asked = Asked.inJson(action.name(), request.requestId(), "");
            }
            run(asked, () -> action.run(client, request));
        }
    }

    private void refuse(String action, long requestId, String why) throws IOException {
        run(Asked.inJson(action, requestId, ""), () -> {
            throw SocketException.of(why);
        });
    }

    private void run(Asked asked, Supplier<Outcome> action) throws IOException {
        service.runner().run(asked, peer, action).sendTo(sender);
        peer.wire().settle();
    }

    @Override
    public void ended() {
        client.close();
    }
}
