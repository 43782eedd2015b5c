package io.mimeseries.compat.vectors.influxdb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.vectors.Answer;
import io.mimeseries.compat.vectors.Executor;
import io.mimeseries.compat.vectors.VectorFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends the requests over HTTP to any server that speaks InfluxDB 1.x: the emulator or a real one. */
public final class InfluxWireExecutor implements Executor {
    private static final Answer NONE = new Answer(0, null, new byte[0]);

    private final RawHttp http;
    private final @Nullable UdpTarget udp;
    private @Nullable Admin admin;

    /** @param server where the server listens */
    public InfluxWireExecutor(InetSocketAddress server) {
        this(server, null);
    }

    /** @param udp the same server's UDP listeners */
    public InfluxWireExecutor(InetSocketAddress server, @Nullable UdpTarget udp) {
        this.http = new RawHttp(server.getHostString(), server.getPort());
        this.udp = udp;
    }

    @Override
    public String name() {
        return "wire";
    }

    @Override
    public @Nullable String load(JsonNode fixture) {
        if (fixture.has("udp_listeners") && udp == null) {
            return "needs UDP listeners";
        }
        if (admin == null) {
            admin = InfluxFixture.admin(fixture);
            createAdmin();
        }
        reset();
        InfluxFixture.load(fixture, this::query, this::write);
        return null;
    }

    @Override
    public void reset() {
        if (udp != null) {
            udp.startAnew();
            return;
        }
        for (var row : rows("SHOW DATABASES")) {
            var name = row.get(0).asText().replace("\\", "\\\\").replace("\"", "\\\"");
            query("DROP DATABASE \"" + name + "\"");
        }
        for (var row : rows("SHOW USERS")) {
            var user = row.get(0).asText();
            if (admin == null || !admin.name().equals(user)) {
                query("DROP USER \"" + user + "\"");
            }
        }
    }

    @Override
    public @Nullable Answer perform(JsonNode request) {
        if (!request.has("udp")) {
            return send(RecordedRequest.of(request));
        }
        if (udp == null) {
            return null;
        }
        sendDatagrams(udp.listener(request.get("udp").asInt()), request.get("data"));
        udp.awaitDatagrams();
        return NONE;
    }

    /** @param data one datagram, or a list of them */
    private static void sendDatagrams(InetSocketAddress listener, JsonNode data) {
        try (var socket = new DatagramSocket()) {
            for (var datagram : data.isArray() ? data : List.of(data)) {
                var bytes = datagram.asText().getBytes(StandardCharsets.UTF_8);
                socket.send(new DatagramPacket(bytes, bytes.length, listener));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            http.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one statement that a server with authentication takes from anybody. */
    private void createAdmin() {
        if (admin != null) {
            send(new RecordedRequest("POST", "/query", Map.of("q", admin.createStatement()), Map.of(), new byte[0]));
        }
    }

    private Map<String, String> credentials() {
        return admin == null ? Map.of() : admin.headers();
    }

    private void query(String text) {
        var answer = send(new RecordedRequest("POST", "/query", Map.of("q", text), credentials(), new byte[0]));
        if (answer.status() != 200 || answer.text().contains("\"error\"")) {
            throw new IllegalStateException(text + ": " + answer.text());
        }
    }

    private JsonNode rows(String text) {
        var answer = send(new RecordedRequest("POST", "/query", Map.of("q", text), credentials(), new byte[0]));
        try {
            return VectorFile.JSON.readTree(answer.text()).at("/results/0/series/0/values");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(JsonNode points, String body) {
        var parameters = new LinkedHashMap<String, String>();
        for (var name : new String[] {"db", "rp", "precision"}) {
            if (!points.path(name).asText("").isEmpty()) {
                parameters.put(name, points.get(name).asText());
            }
        }
        var answer = send(new RecordedRequest(
                "POST", "/write", parameters, credentials(), body.getBytes(StandardCharsets.UTF_8)));
        if (answer.status() != 204) {
            throw new IllegalStateException("write: " + answer.text());
        }
    }

    private Answer send(RecordedRequest request) {
        try {
            return http.send(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
