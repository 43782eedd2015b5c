package io.mimeseries.compat.vectors.influxdb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.vectors.Answer;
import io.mimeseries.compat.vectors.VectorFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP exchange between a real client and InfluxDB 1.6.7, from the recordings named {@code client_wire_…}: the client's headers and body are
 * sent as they were.
 *
 * @param name which call of the client it was part of
 */
public record ClientExchange(String name, JsonNode record) {
    private static final String COMPRESSED = "gzip:";
    private static final String BINARY = "b64:";
    /** The sender's own affair: bodies of unknown length are sent with one. */
    private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding", "host", "connection");

    /** All exchanges of a file in order. */
    public static List<ClientExchange> read(Path file) throws IOException {
        var exchanges = new ArrayList<ClientExchange>();
        var lines = Files.readAllLines(file);
        for (int i = 1; i < lines.size(); i++) {
            var record = VectorFile.JSON.readTree(lines.get(i));
            var name = i + " " + record.path("call").asText("");
            if (record.has("method")) {
                exchanges.add(new ClientExchange(name, record));
            }
            for (var exchange : record.path("wire")) {
                exchanges.add(new ClientExchange(name, exchange));
            }
        }
        return exchanges;
    }

    /** How the answer of a server differs from the recorded one, null if it does not. */
    public @Nullable String difference(InetSocketAddress server) {
        try (var http = new RawHttp(server.getHostString(), server.getPort())) {
            return difference(http.send(request()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RecordedRequest request() {
        var headers = new LinkedHashMap<String, String>();
        record.get("headers").properties().forEach(header -> {
            if (!FRAMING.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                headers.put(header.getKey(), header.getValue().asText());
            }
        });
        var body = record.get("body").asText();
        return new RecordedRequest(
                record.get("method").asText(),
                record.get("target").asText(),
                Map.of(),
                headers,
                body.startsWith(COMPRESSED)
                        ? Gzip.compress(body.substring(COMPRESSED.length()).getBytes(StandardCharsets.UTF_8))
                        : body.getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable String difference(Answer answer) throws JsonProcessingException {
        var encoding = answer.header("content-encoding");
        var body = Gzip.inflateIf("gzip".equals(encoding), answer.body());
        if (answer.status() != record.get("status").asInt()) {
            return "status " + answer.status() + ": " + new String(body, StandardCharsets.UTF_8);
        }
        if (!Objects.equals(answer.header("content-type"), text("resp_type"))) {
            return "content type " + answer.header("content-type");
        }
        if (!Objects.equals(encoding, text("resp_enc"))) {
            return "content encoding " + encoding;
        }
        var recorded = record.get("resp").asText();
        var same = recorded.startsWith(BINARY)
                ? sameMessagePack(Base64.getDecoder().decode(recorded.substring(BINARY.length())), body)
                : sameText(recorded, new String(body, StandardCharsets.UTF_8));
        return same ? null : "got " + new String(body, StandardCharsets.UTF_8) + " recorded " + recorded;
    }

    private @Nullable String text(String field) {
        var node = record.get(field);
        return node == null || node.isNull() ? null : node.asText();
    }

    /** The real server writes maps in random order. */
    private static boolean sameMessagePack(byte[] recorded, byte[] body) {
        return Arrays.equals(recorded, body) || MessagePackTree.read(recorded).equals(MessagePackTree.read(body));
    }

    private static boolean sameText(String recorded, String body) throws JsonProcessingException {
        if (recorded.equals(body) || recorded.isEmpty()) {
            return recorded.equals(body);
        }
        var left = recorded.split("\n");
        var right = body.split("\n");
        if (left.length != right.length) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            if (!VectorFile.JSON.readTree(left[i]).equals(VectorFile.JSON.readTree(right[i]))) {
                return false;
            }
        }
        return true;
    }
}
