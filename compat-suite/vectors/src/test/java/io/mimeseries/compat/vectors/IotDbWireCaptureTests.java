package io.mimeseries.compat.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.server.iotdb.rpc.Methods;
import io.mimeseries.server.iotdb.rpc.Replies;
import io.mimeseries.server.iotdb.thrift.FrameTransport;
import io.mimeseries.server.iotdb.thrift.StructType;
import io.mimeseries.server.iotdb.thrift.WireProtocol;
import io.mimeseries.server.net.Frame;
import io.mimeseries.server.net.FrameReply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.apache.thrift.TException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What real clients and the real server said to each other, byte for byte: read by the structs that the service knows, and written again, it is
 * the same. So no field is missing, and none has another number or type. The recordings come with {@code -Dmimeseries.vectors}.
 */
class IotDbWireCaptureTests {
    private final Methods methods = new Methods(Replies.PROPERTIES);

    @ParameterizedTest
    @ValueSource(strings = {"python-1.0", "java-1.0.1"})
    void messagesAreWrittenAsTheyWereRead(String client) throws IOException, TException {
        var folder = System.getProperty("mimeseries.vectors", "");
        assumeFalse(folder.isEmpty(), "without -Dmimeseries.vectors there is no recorded traffic");
        int count = 0;
        for (var line : Files.readAllLines(Path.of(folder, "iotdb", "wire", client + ".jsonl"))) {
            var exchange = VectorFile.JSON.readTree(line);
            if (exchange.has("request_hex")) {
                check(exchange);
                count++;
            }
        }
        assertThat(count).isPositive();
    }

    private void check(JsonNode exchange) throws TException {
        var method = methods.find(exchange.get("method").asText());
        assertThat(method).as(exchange.get("method").asText()).isNotNull();
        for (var part : new String[] {"request_hex", "response_hex"}) {
            var hex = exchange.get(part).asText();
            var struct = part.equals("request_hex") ? method.arguments() : method.reply();
            assertThat(again(hex, struct))
                    .as(exchange.get("id").asText() + " " + part)
                    .isEqualTo(hex);
        }
    }

    private static String again(String hex, StructType struct) throws TException {
        var bytes = HexFormat.of().parseHex(hex);
        var transport = new FrameTransport();
        var protocol = WireProtocol.of(bytes[0] & 0xFF).over(transport);
        var written = new FrameReply();
        transport.exchange(new Frame(bytes, 0, bytes.length), written);
        var head = protocol.readMessageBegin();
        var value = struct.read(protocol);
        protocol.writeMessageBegin(head);
        struct.write(protocol, value);
        return HexFormat.of().formatHex(written.toByteArray());
    }
}
