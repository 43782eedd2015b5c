package io.mimeseries.server.tdengine;

import io.mimeseries.server.fault.Wire;
import io.mimeseries.server.http.FormParameters;
import io.mimeseries.server.http.HttpBody;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.web.GzipBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request whose body was sent compressed, as if it had not been. */
record InflatedRequest(HttpRequest request, HttpBody.Bytes content) implements HttpRequest {

    /** @throws RuntimeException if the body cannot be read */
    static HttpRequest of(HttpRequest request) {
        if (!"gzip".equals(request.header("Content-Encoding"))) {
            return request;
        }
        var inflated = GzipBody.inflate(request.body());
        return new InflatedRequest(request, new HttpBody.Bytes(inflated, 0, inflated.length));
    }

    @Override
    public String method() {
        return request.method();
    }

    @Override
    public String path() {
        return request.path();
    }

    @Override
    public FormParameters query() {
        return request.query();
    }

    @Override
    public @Nullable String header(String name) {
        return request.header(name);
    }

    @Override
    public List<String> headers(String name) {
        return request.headers(name);
    }

    @Override
    public String peer() {
        return request.peer();
    }

    @Override
    public long connection() {
        return request.connection();
    }

    @Override
    public Wire wire() {
        return request.wire();
    }
}
