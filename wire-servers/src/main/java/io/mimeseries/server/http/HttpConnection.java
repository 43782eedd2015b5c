package io.mimeseries.server.http;

import io.mimeseries.server.fault.ConnectionEndedException;
import io.mimeseries.server.http.HttpHandler.BodyProblem;
import io.mimeseries.server.net.Peer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** One connection and its requests, one after the other. */
final class HttpConnection {
    /** For how long what nobody will read is taken, so that the client can read the answer to it: Go's half second. */
    private static final int LINGER_MILLIS = 500;

    private final Socket socket;
    private final Peer peer;
    private final HttpHandler handler;
    private final HttpOptions options;
    private final BodyBuffers buffers;
    private final ConnectionInput in;
    private final HeadReader heads;
    private final BodyReader bodies;
    private final ResponseWriter writer;
    private final OutputStream replies;
    private final @Nullable Hangup hangup;

    HttpConnection(Socket socket, Peer peer, HttpService service) throws IOException {
        this.socket = socket;
        this.peer = peer;
        handler = service.handler();
        options = service.options();
        buffers = service.buffers();
        in = new ConnectionInput(socket, Math.toIntExact(options.idleTimeout().toMillis()));
        heads = new HeadReader(in, options.maxHeaderSize());
        bodies = new BodyReader(in, buffers);
        replies = peer.wire().replies(socket.getOutputStream());
        writer = new ResponseWriter(new ConnectionOutput(replies), service);
        // through TLS nobody can look for the end without taking what comes before
        var channel = socket.getChannel();
        hangup = channel == null ? null : new Hangup(channel, in);
    }

    /** Answers until the client or an answer ends the connection. */
    void run() throws IOException {
        boolean posted = false;
        while (in.awaitRequest()) {
            if (posted) {
                skipLineEnds();
            }
            RequestHead head;
            try {
                head = heads.read();
            } catch (BadHead e) {
                writer.refuse(e);
                linger();
                return;
            }
            if (head == null || !serve(head)) {
                return;
            }
            posted = head.method().equals("POST");
        }
    }

    /** Old clients end a form with a line end that they do not count. */
    private void skipLineEnds() {
        while (in.available() > 0 && (in.bytes()[in.from()] == '\r' || in.bytes()[in.from()] == '\n')) {
            in.skip(1);
        }
    }

    /** False if no other request can follow. */
    private boolean serve(RequestHead head) throws IOException {
        var expectation = head.fields().first("Expect");
        if (expectation != null && !expectation.isEmpty()) {
            if (!expectation.equalsIgnoreCase("100-continue")) {
                // Go's HTTP server asks no handler
                writer.write(head, HttpResponse.of(417), false);
                linger();
                return false;
            }
            if (head.length() != 0 && head.length() <= options.maxBodySize().getAsLong()) {
                writer.goOn();
            }
        }
        var body = bodies.read(head, options.maxBodySize().getAsLong());
        var request = new ReceivedRequest(head, body, peer, hangup);
        if (body.problem() != null || (!body.fault().isEmpty() && !handler.takesBrokenBodies())) {
            refuse(head, request, body.problem() == null ? BodyProblem.MALFORMED_CHUNK : body.problem());
            return false;
        }
        boolean goesOn = answer(head, request, body.isWhole() && head.isPersistent());
        if (!body.isWhole()) {
            linger();
        }
        return goesOn;
    }

    private boolean answer(RequestHead head, ReceivedRequest request, boolean persistent) throws IOException {
        HttpResponse response;
        boolean stays = persistent;
        try {
            response = handler.handle(request);
        } catch (ConnectionEndedException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // a handler turns its own failures into its protocol's form: what still arrives here has none
            stays = false;
            response = HttpResponse.text(500, "text/plain; charset=utf-8", "Internal Server Error\n");
        }
        stays &= !response.closes();
        var content = request.content().bytes();
        if (content != in.bytes()) {
            buffers.give(content);
        }
        boolean goesOn = writer.write(head, response, stays);
        peer.wire().settle();
        if (response.body() instanceof HttpBody.Switched switched) {
            switched.takeover().run(new RemainingInput(in), replies);
            linger();
        }
        return goesOn;
    }

    private void refuse(RequestHead head, ReceivedRequest request, BodyProblem problem) throws IOException {
        writer.write(head, handler.refuse(request, problem), false);
        linger();
    }

    private void linger() throws IOException {
        socket.shutdownOutput();
        in.drain(LINGER_MILLIS);
    }
}
