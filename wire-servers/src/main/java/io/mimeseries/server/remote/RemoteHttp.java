package io.mimeseries.server.remote;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Calls a real server over HTTP or HTTPS, each time on a connection of its own. Safe for use by many threads. */
public final class RemoteHttp {
    private static final int CONNECT_MILLIS = 10_000;
    private static final int READ_MILLIS = 60_000;

    private final String url;
    private final @Nullable String authorization;

    /** @param url such as {@code http://127.0.0.1:8086} */
    public RemoteHttp(String url) {
        this(url, null);
    }

    private RemoteHttp(String url, @Nullable String authorization) {
        this.url = url;
        this.authorization = authorization;
    }

    /** The same, signing in with each call. */
    public RemoteHttp as(String user, String password) {
        var both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new RemoteHttp(url, "Basic " + Base64.getEncoder().encodeToString(both));
    }

    public RemoteAnswer get(String path) throws IOException {
        return answer(open(path));
    }

    /**
     * Sends a body.
     *
     * @param accept what the answer may be, such as {@code application/json}
     */
    public RemoteAnswer post(String path, String contentType, String accept, byte[] body) throws IOException {
        var connection = open(path);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", contentType);
        connection.setRequestProperty("Accept", accept);
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(body.length);
        try (var out = connection.getOutputStream()) {
            out.write(body);
        }
        return answer(connection);
    }

    /** A value as it stands in a query string or a form. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpURLConnection open(String path) throws IOException {
        var connection = (HttpURLConnection) URI.create(url + path).toURL().openConnection(Proxy.NO_PROXY);
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(READ_MILLIS);
        connection.setUseCaches(false);
        connection.setInstanceFollowRedirects(false);
        // none is kept: one that the server has ended meanwhile would fail the next call
        connection.setRequestProperty("Connection", "close");
        if (authorization != null) {
            connection.setRequestProperty("Authorization", authorization);
        }
        return connection;
    }

    private static RemoteAnswer answer(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        var stream =
                status < HttpURLConnection.HTTP_BAD_REQUEST ? connection.getInputStream() : connection.getErrorStream();
        if (stream == null) {
            return new RemoteAnswer(status, connection.getHeaderField("X-Influxdb-Version"), new byte[0]);
        }
        try (stream) {
            return new RemoteAnswer(status, connection.getHeaderField("X-Influxdb-Version"), stream.readAllBytes());
        }
    }
}
