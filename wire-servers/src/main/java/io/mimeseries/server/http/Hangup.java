package io.mimeseries.server.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpServerConnection;
import java.io.IOException;

/** Finds out whether the client of a request that is being answered has gone away. Used by the thread that answers it. */
final class Hangup {
    private final HttpServerExchange exchange;
    private boolean seen;
    private boolean talksOn;

    Hangup(HttpServerExchange exchange) {
        this.exchange = exchange;
    }

    /** Looks for the end of what the client sends; the beginning of its next request, if that comes first, stays to be read. */
    boolean look() {
        if (!seen && !talksOn && exchange.getConnection() instanceof HttpServerConnection connection) {
            if (connection.getExtraBytes() != null) {
                talksOn = true;
            } else {
                read(connection);
            }
        }
        return seen;
    }

    private void read(HttpServerConnection connection) {
        var bytes = connection.getByteBufferPool().allocate();
        try {
            int count = connection.getOriginalSourceConduit().read(bytes.getBuffer());
            seen = count < 0;
            talksOn = count > 0;
        } catch (IOException e) {
            seen = true;
        }
        if (talksOn) {
            bytes.getBuffer().flip();
            connection.ungetRequestBytes(bytes);
        } else {
            bytes.close();
        }
    }
}
