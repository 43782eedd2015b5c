package io.mimeseries.server.http;

import io.mimeseries.server.fault.Wire;
import io.mimeseries.server.net.Peer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that has arrived. */
final class ReceivedRequest implements HttpRequest {
    private final RequestHead head;
    private final RequestBody body;
    private final Peer peer;
    private final @Nullable Hangup hangup;
    private @Nullable FormParameters query;

    /** @param hangup null where nobody can tell whether the client is still there */
    ReceivedRequest(RequestHead head, RequestBody body, Peer peer, @Nullable Hangup hangup) {
        this.head = head;
        this.body = body;
        this.peer = peer;
        this.hangup = hangup;
    }

    @Override
    public String method() {
        return head.method();
    }

    @Override
    public String path() {
        return head.path();
    }

    @Override
    public FormParameters query() {
        var parsed = query;
        if (parsed == null) {
            parsed = FormParameters.parse(head.query());
            query = parsed;
        }
        return parsed;
    }

    @Override
    public @Nullable String header(String name) {
        return head.fields().first(name);
    }

    @Override
    public List<String> headers(String name) {
        return head.fields().all(name);
    }

    @Override
    public HttpBody.Bytes content() {
        return body.content();
    }

    @Override
    public String bodyFault() {
        return body.problem() == null ? body.fault() : body.problem().text();
    }

    @Override
    public boolean isAbandoned() {
        return hangup != null && hangup.look();
    }

    @Override
    public String peer() {
        return peer.address();
    }

    @Override
    public long connection() {
        return peer.connection();
    }

    @Override
    public Wire wire() {
        return peer.wire();
    }
}
