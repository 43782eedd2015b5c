package io.mimeseries.compat.differential.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A server that speaks InfluxDB 1.x over HTTP; used by one thread, which waits for each answer itself. */
public final class Target {
    private static final Pattern SHARD = Pattern.compile("shard \\d+:");
    private static final int TIMEOUT_MILLIS = 60_000;

    private final String url;

    public Target(InetSocketAddress address) {
        url = "http://" + address.getHostString() + ":" + address.getPort();
    }

    /**
     * Asks a question about a database.
     *
     * @return the status, a blank and the body; the numbers of shards, which no two servers share, are blacked out
     */
    public String ask(String database, String statement, String epoch) {
        var form = "q=" + encoded(statement) + "&db=" + encoded(database) + "&epoch=" + epoch;
        var answer = send("/query", "application/x-www-form-urlencoded", form);
        return SHARD.matcher(answer).replaceAll("shard <N>:");
    }

    /** Writes lines with nanoseconds. */
    public String write(String database, String policy, String lines) {
        var target = "/write?db=" + encoded(database) + (policy.isEmpty() ? "" : "&rp=" + encoded(policy));
        return send(target, "text/plain", lines);
    }

    private String send(String target, String type, String text) {
        var body = text.getBytes(StandardCharsets.UTF_8);
        try {
            var connection = (HttpURLConnection) new URL(url + target).openConnection();
            connection.setReadTimeout(TIMEOUT_MILLIS);
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(body.length);
            connection.setRequestProperty("Content-Type", type);
            try (var out = connection.getOutputStream()) {
                out.write(body);
            }
            var status = connection.getResponseCode();
            var stream = status < HttpURLConnection.HTTP_BAD_REQUEST
                    ? connection.getInputStream()
                    : connection.getErrorStream();
            if (stream == null) {
                return String.valueOf(status);
            }
            try (stream) {
                return status + " " + new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
