package io.mimeseries.server.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One answer under construction: status, headers in their order, body.
 *
 * <p>A body of known length is sent with {@code Content-Length}; a streamed one in chunks, each asked for when the client has taken the one before.
 */
public final class HttpResponse {
    private final int status;
    private final List<Header> headers = new ArrayList<>(12);
    private HttpBody body = HttpBody.EMPTY;

    private HttpResponse(int status) {
        this.status = status;
    }

    public static HttpResponse of(int status) {
        return new HttpResponse(status);
    }

    /** An answer whose body is this text in UTF-8. */
    public static HttpResponse text(int status, String contentType, String text) {
        return of(status).header("Content-Type", contentType).body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a status is called, such as {@code Service Unavailable}. */
    public static String nameOf(int status) {
        return StatusText.of(status);
    }

    /** Adds a header; a name may occur several times. */
    public HttpResponse header(String name, String value) {
        headers.add(new Header(name, value));
        return this;
    }

    /** Whether there is a header of this name, spelled like this. */
    public boolean has(String name) {
        for (var header : headers) {
            if (header.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the connection is to end after it. */
    boolean closes() {
        for (var header : headers) {
            if (header.name().equals("Connection") && header.value().equals("close")) {
                return true;
            }
        }
        return false;
    }

    public HttpResponse body(byte[] bytes) {
        return body(new HttpBody.Bytes(bytes, 0, bytes.length));
    }

    public HttpResponse body(HttpBody newBody) {
        body = newBody;
        return this;
    }

    public int status() {
        return status;
    }

    public List<Header> headers() {
        return headers;
    }

    public HttpBody body() {
        return body;
    }

    /** A name and a value. */
    public record Header(String name, String value) {}
}
