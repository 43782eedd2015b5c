package io.mimeseries.server.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Writes answers: the headers by name and behind them those of the connection, as Go's server orders them. */
final class ResponseWriter {
    private static final String END_OF_LINE = "\r\n";
    private static final String LAST_CHUNK = "0\r\n\r\n";
    private static final int SWITCHING = 101;
    private static final int NO_CONTENT = 204;

    private final ConnectionOutput out;
    private final HttpService service;

    ResponseWriter(ConnectionOutput out, HttpService service) {
        this.out = out;
        this.service = service;
    }

    /** The head is understood, the body may come. */
    void goOn() throws IOException {
        out.put("HTTP/1.1 100 Continue\r\n\r\n");
        out.flush();
    }

    void refuse(BadHead problem) throws IOException {
        out.put(problem.answer());
        out.flush();
    }

    /**
     * Writes an answer.
     *
     * @param persistent whether another request may follow
     * @return false if none can, because the end of the connection is the end of the answer
     * @throws IOException also if a body that comes in parts ends with an exception: all that is left then is to cut the connection
     */
    boolean write(RequestHead request, HttpResponse response, boolean persistent) throws IOException {
        if (response.body() instanceof HttpBody.Chunks chunks) {
            return stream(request, response, chunks, persistent);
        }
        if (response.body() instanceof HttpBody.Switched) {
            head(request, response, -1, false, true);
            out.flush();
            return false;
        }
        var bytes = response.body() instanceof HttpBody.Later later ? await(later) : (HttpBody.Bytes) response.body();
        boolean hasBody = response.status() != NO_CONTENT;
        head(request, response, hasBody ? bytes.length() : -1, false, persistent);
        if (hasBody && !request.isHead()) {
            out.put(bytes.bytes(), bytes.from(), bytes.length());
        }
        out.flush();
        return persistent;
    }

    private HttpBody.Bytes await(HttpBody.Later later) throws IOException {
        try {
            var bytes = (byte[]) CompletableFuture.anyOf(later.bytes().toCompletableFuture(), service.closing())
                    .join();
            return new HttpBody.Bytes(bytes, 0, bytes.length);
        } catch (CompletionException e) {
            throw new IOException("there will be no answer", e);
        }
    }

    private boolean stream(RequestHead request, HttpResponse response, HttpBody.Chunks chunks, boolean persistent)
            throws IOException {
        boolean chunked = request.minor() >= 1;
        boolean stays = persistent && chunked;
        head(request, response, -1, chunked, stays);
        if (request.isHead()) {
            out.flush();
            return stays;
        }
        try {
            for (var part = chunks.next(); part != null; part = chunks.next()) {
                if (part.hasRemaining()) {
                    if (chunked) {
                        out.put(Integer.toHexString(part.remaining()) + END_OF_LINE);
                    }
                    out.put(part);
                    if (chunked) {
                        out.put(END_OF_LINE);
                    }
                }
                if (!chunks.ended()) {
                    out.flush();
                }
            }
        } catch (RuntimeException | Error e) {
            throw new IOException("the answer ends here", e);
        }
        if (chunked) {
            out.put(LAST_CHUNK);
        }
        out.flush();
        return stays;
    }

    private void head(RequestHead request, HttpResponse response, int length, boolean chunked, boolean persistent)
            throws IOException {
        int status = response.status();
        out.put("HTTP/1." + request.minor() + " " + status + " " + StatusText.of(status) + END_OF_LINE);
        for (var header : sorted(response)) {
            field(header.name(), header.value());
        }
        if (status != SWITCHING) {
            field("Date", service.date().text());
        }
        if (length >= 0) {
            field("Content-Length", Integer.toString(length));
        }
        if (!persistent) {
            field("Connection", "close");
        } else if (request.minor() == 0) {
            field("Connection", "keep-alive");
        }
        if (chunked) {
            field("Transfer-Encoding", "chunked");
        }
        out.put(END_OF_LINE);
    }

    private static List<HttpResponse.Header> sorted(HttpResponse response) {
        var headers = new ArrayList<HttpResponse.Header>(response.headers().size());
        for (var header : response.headers()) {
            if (response.status() == SWITCHING || !header.name().equals("Connection")) {
                headers.add(header);
            }
        }
        headers.sort(Comparator.comparing(HttpResponse.Header::name));
        return headers;
    }

    private void field(String name, String value) throws IOException {
        out.put(name + ": " + oneLine(value) + END_OF_LINE);
    }

    /** A text of a user must not end a header. */
    private static String oneLine(String value) {
        return value.indexOf('\n') < 0 && value.indexOf('\r') < 0
                ? value
                : value.replace('\n', ' ').replace('\r', ' ');
    }
}
