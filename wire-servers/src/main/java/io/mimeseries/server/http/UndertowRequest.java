package io.mimeseries.server.http;

import io.undertow.server.HttpServerExchange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request as Undertow holds it. */
final class UndertowRequest implements HttpRequest {
    private final HttpServerExchange exchange;
    private final HttpBody.Bytes content;
    private final String bodyFault;
    private @Nullable Hangup hangup;
    private @Nullable FormParameters query;

    UndertowRequest(HttpServerExchange exchange, HttpBody.Bytes content, String bodyFault) {
        this.exchange = exchange;
        this.content = content;
        this.bodyFault = bodyFault;
    }

    @Override
    public String method() {
        return exchange.getRequestMethod().toString();
    }

    @Override
    public String path() {
        var uri = exchange.getRequestURI();
        if (!exchange.isHostIncludedInRequestURI()) {
            return uri;
        }
        int path = uri.indexOf('/', uri.indexOf("://") + 3);
        return path < 0 ? "/" : uri.substring(path);
    }

    @Override
    public FormParameters query() {
        var parsed = query;
        if (parsed == null) {
            parsed = FormParameters.parse(exchange.getQueryString());
            query = parsed;
        }
        return parsed;
    }

    @Override
    public @Nullable String header(String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    @Override
    public List<String> headers(String name) {
        var values = exchange.getRequestHeaders().get(name);
        return values == null ? List.of() : List.copyOf(values);
    }

    @Override
    public HttpBody.Bytes content() {
        return content;
    }

    @Override
    public String bodyFault() {
        return bodyFault;
    }

    @Override
    public boolean isAbandoned() {
        var known = hangup;
        if (known == null) {
            known = new Hangup(exchange);
            hangup = known;
        }
        return known.look();
    }

    @Override
    public String peer() {
        var address = exchange.getSourceAddress();
        return address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    @Override
    public long connection() {
        return exchange.getConnection().getId();
    }
}
