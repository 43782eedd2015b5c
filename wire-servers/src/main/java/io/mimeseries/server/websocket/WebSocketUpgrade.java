package io.mimeseries.server.websocket;

import io.mimeseries.server.http.HttpBody;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Function;

/** The request that turns a connection from HTTP to WebSocket. */
public final class WebSocketUpgrade {
    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int KEY_BYTES = 16;
    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";

    private WebSocketUpgrade() {}

    /**
     * Answers it, and talks on the connection from then on.
     *
     * @param begin what begins a conversation with a client that can be told things by the sender
     * @return of status 400 if the request asks for something else
     */
    public static HttpResponse answer(
            HttpRequest request, WebSocketOptions options, Function<WebSocketSender, WebSocketConversation> begin) {
        var key = request.header("Sec-WebSocket-Key");
        if (!request.method().equals("GET")
                || !names(request, "Connection", "upgrade")
                || !names(request, "Upgrade", "websocket")
                || !"13".equals(request.header("Sec-WebSocket-Version"))
                || key == null
                || !isKey(key)) {
            return HttpResponse.text(400, "text/plain; charset=utf-8", "Bad Request\n")
                    .header("Sec-Websocket-Version", "13")
                    .header("X-Content-Type-Options", "nosniff");
        }
        boolean compressed = options.mayCompress() && names(request, EXTENSIONS, "permessage-deflate");
        var response = HttpResponse.of(101)
                .header("Upgrade", "websocket")
                .header("Connection", "Upgrade")
                .header("Sec-WebSocket-Accept", accept(key))
                .body(new HttpBody.Switched(
                        (in, out) -> new WebSocketConnection(in, out, compressed, options).run(begin)));
        return compressed
                ? response.header(
                        EXTENSIONS, "permessage-deflate; server_no_context_takeover; client_no_context_takeover")
                : response;
    }

    private static boolean names(HttpRequest request, String header, String wanted) {
        for (var value : request.headers(header)) {
            for (var one : value.split(",", -1)) {
                int parameters = one.indexOf(';');
                var name = parameters < 0 ? one : one.substring(0, parameters);
                if (name.strip().toLowerCase(Locale.ROOT).equals(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isKey(String key) {
        try {
            return Base64.getDecoder().decode(key).length == KEY_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String accept(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            return Base64.getEncoder().encodeToString(digest.digest((key + MAGIC).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
