package io.mimeseries.server.http;

import io.mimeseries.server.http.HttpHandler.BodyProblem;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;

/** Takes an exchange from its head to its answer: read the body, call the handler, send. */
final class ExchangeHandler implements io.undertow.server.HttpHandler {
    private final HttpHandler handler;
    private final HttpOptions options;
    private final Pacing pacing;
    private final BodyBuffers buffers = new BodyBuffers();

    ExchangeHandler(HttpHandler handler, HttpOptions options, OpenConnections connections) {
        this.handler = handler;
        this.options = options;
        pacing = new Pacing(connections);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        var expectation = exchange.getRequestHeaders().getFirst(Headers.EXPECT);
        if (expectation != null && !expectation.isEmpty() && !expectation.equalsIgnoreCase("100-continue")) {
            // Go's HTTP server, on which the real databases stand, asks no handler
            exchange.setPersistent(false);
            ResponseWriter.send(exchange, HttpResponse.of(417));
            return;
        }
        long length = exchange.getRequestContentLength();
        long limit = options.maxBodySize().getAsLong();
        if (length > limit) {
            refuse(exchange, BodyProblem.TOO_LARGE);
        } else if (exchange.isRequestComplete()) {
            handle(exchange, HttpBody.EMPTY, "");
        } else if (exchange.getRequestHeaders().contains(Headers.TRANSFER_ENCODING)) {
            new ChunkedBodyReader(exchange, this, limit).start();
        } else {
            new BodyReader(exchange, this, limit, length).start();
        }
    }

    BodyBuffers buffers() {
        return buffers;
    }

    /**
     * Takes over the body, for the next requests to use it again.
     *
     * @param fault why the body is not whole, empty if it is
     */
    void handle(HttpServerExchange exchange, HttpBody.Bytes body, String fault) {
        var request = new UndertowRequest(exchange, body, fault);
        if (!fault.isEmpty() && !handler.takesBrokenBodies()) {
            refuse(exchange, BodyProblem.MALFORMED_CHUNK);
        } else if (!handler.mayTakeLong(request)) {
            answer(exchange, request);
        } else if (pacing.runsHere()) {
            answerPaced(exchange, request);
        } else {
            exchange.dispatch(exchange.getConnection().getWorker(), () -> answerPaced(exchange, request));
        }
    }

    private void answerPaced(HttpServerExchange exchange, UndertowRequest request) {
        long start = System.nanoTime();
        answer(exchange, request);
        pacing.ran(System.nanoTime() - start);
    }

    void refuse(HttpServerExchange exchange, BodyProblem problem) {
        exchange.setPersistent(false);
        ResponseWriter.send(
                exchange, handler.refuse(new UndertowRequest(exchange, HttpBody.EMPTY, problem.text()), problem));
    }

    private void answer(HttpServerExchange exchange, UndertowRequest request) {
        HttpResponse response;
        try {
            response = handler.handle(request);
        } catch (RuntimeException | Error e) {
            // a handler turns its own failures into its protocol's form: what still arrives here has none
            exchange.setPersistent(false);
            response = HttpResponse.text(500, "text/plain; charset=utf-8", "Internal Server Error\n");
        }
        buffers.give(request.content().bytes());
        ResponseWriter.send(exchange, response);
    }
}
