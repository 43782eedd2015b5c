package io.mimeseries.server.http;

import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.SameThreadExecutor;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;

/** Sends an answer as fast as the client takes it, without a thread that waits for the client. */
final class ResponseWriter implements IoCallback {
    private final HttpBody.Chunks chunks;

    private ResponseWriter(HttpBody.Chunks chunks) {
        this.chunks = chunks;
    }

    static void send(HttpServerExchange exchange, HttpResponse response) {
        exchange.setStatusCode(response.status());
        var headers = exchange.getResponseHeaders();
        for (var header : response.headers()) {
            headers.add(HttpString.tryFromString(header.name()), header.value());
        }
        if (response.body() instanceof HttpBody.Bytes bytes) {
            send(exchange, bytes, response.status());
        } else if (response.body() instanceof HttpBody.Later later) {
            await(exchange, later, response.status());
        } else {
            if (exchange.isHttp11()) {
                // said outright, for Undertow would end the body of a last answer by closing: the client could not tell
                // a cut
                headers.put(Headers.TRANSFER_ENCODING, "chunked");
            }
            new ResponseWriter((HttpBody.Chunks) response.body()).first(exchange);
        }
    }

    private static void send(HttpServerExchange exchange, HttpBody.Bytes bytes, int status) {
        int length = bytes.length();
        // without a length Undertow would announce chunks in the answer to a HEAD
        if (status != 204 || exchange.getRequestMethod().equals(Methods.HEAD)) {
            exchange.setResponseContentLength(length);
        }
        if (length == 0) {
            exchange.endExchange();
        } else {
            exchange.getResponseSender().send(ByteBuffer.wrap(bytes.bytes(), bytes.from(), length));
        }
    }

    /** Leaves the exchange alone until the body is there. */
    private static void await(HttpServerExchange exchange, HttpBody.Later later, int status) {
        exchange.dispatch(
                SameThreadExecutor.INSTANCE,
                () -> later.bytes().whenComplete((bytes, failure) -> {
                    if (bytes == null) {
                        IoUtils.safeClose(exchange.getConnection());
                    } else {
                        exchange.dispatch(() -> send(exchange, new HttpBody.Bytes(bytes, 0, bytes.length), status));
                    }
                }));
    }

    private void first(HttpServerExchange exchange) {
        try {
            var part = chunks.next();
            if (part != null && part.hasRemaining() && chunks.ended()) {
                new LastPart(exchange, part).handleEvent(exchange.getResponseChannel());
            } else {
                send(exchange.getResponseSender(), part);
            }
        } catch (RuntimeException | Error e) {
            cut(exchange);
        }
    }

    private void next(HttpServerExchange exchange, Sender sender) {
        try {
            send(sender, chunks.next());
        } catch (RuntimeException | Error e) {
            cut(exchange);
        }
    }

    private void send(Sender sender, @Nullable ByteBuffer part) {
        if (part == null) {
            sender.close(IoCallback.END_EXCHANGE);
        } else {
            sender.send(part, this);
        }
    }

    /** The status is out already: all that is left is to let the client see that the answer is not whole. */
    private static void cut(HttpServerExchange exchange) {
        IoUtils.safeClose(exchange.getConnection());
    }

    @Override
    public void onComplete(HttpServerExchange exchange, Sender sender) {
        next(exchange, sender);
    }

    @Override
    public void onException(HttpServerExchange exchange, Sender sender, IOException exception) {
        IoUtils.safeClose(exchange.getConnection());
    }
}
