package io.mimeseries.server.riakts;

import io.mimeseries.server.riakts.message.MessageCode;
import io.mimeseries.server.riakts.message.Reply;
import io.mimeseries.server.riakts.message.ServerRequest;

/** What requests about the server and the connection come to. */
final class ServerOperations implements ServerRequest.ServerVisitor<Reply> {
    private static final String NODE = "riak@127.0.0.1";

    private final ClientSession client;
    private final String version;

    ServerOperations(ClientSession client, String version) {
        this.client = client;
        this.version = version;
    }

    @Override
    public Reply visit(ServerRequest.Ping request) {
        return new Reply.Done(MessageCode.PING_REPLY);
    }

    @Override
    public Reply visit(ServerRequest.GetServerInfo request) {
        return new Reply.ServerInfo(NODE, version);
    }

    @Override
    public Reply visit(ServerRequest.GetClientId request) {
        return new Reply.ClientId(client.id());
    }

    @Override
    public Reply visit(ServerRequest.SetClientId request) {
        client.callItself(request.id());
        return new Reply.Done(MessageCode.SET_CLIENT_ID_REPLY);
    }

    @Override
    public Reply visit(ServerRequest.StartTls request) {
        return client.startTls();
    }

    @Override
    public Reply visit(ServerRequest.Authenticate request) {
        return client.authenticate(request.user(), request.password());
    }
}
