package io.mimeseries.compat.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.vectors.riakts.Capture;
import io.mimeseries.compat.vectors.riakts.EmptyServer;
import io.mimeseries.compat.vectors.riakts.wire.CharList;
import io.mimeseries.compat.vectors.riakts.wire.Connection;
import io.mimeseries.compat.vectors.riakts.wire.Message;
import io.mimeseries.compat.vectors.riakts.wire.TermReader;
import io.mimeseries.compat.vectors.riakts.wire.TermWriter;
import io.mimeseries.compat.vectors.riakts.wire.Tuple;
import io.mimeseries.engine.Journal;
import io.mimeseries.riakts.RiakTsVersion;
import io.mimeseries.riakts.kv.KeyValueStore;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.riakts.RiakTsService;
import io.mimeseries.server.riakts.RiakTsServiceOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What real clients sent is sent again, and the answers are those of the real server, byte for byte. The recordings come with {@code
 * -Dmimeseries.vectors}.
 */
class RiakTsWireCaptureTests {
    /** How the bytes of a request go out. */
    private interface Sending {
        void send(Connection connection, byte[] frame);
    }

    @ParameterizedTest
    @EnumSource
    void answersAreTheRecordedBytes(Capture capture) throws IOException {
        replay(capture, Connection::send);
    }

    @ParameterizedTest
    @EnumSource
    void andSoTheyAreIfEachByteComesAlone(Capture capture) throws IOException {
        replay(capture, (connection, frame) -> {
            for (var one : frame) {
                connection.send(new byte[] {one});
            }
        });
    }

    private static void replay(Capture capture, Sending sending) throws IOException {
        var folder = System.getProperty("mimeseries.vectors", "");
        assumeFalse(folder.isEmpty(), "without -Dmimeseries.vectors there is no recorded traffic");
        var server = new EmptyServer(RiakTsVersion.V1_5_2);
        var objects = new KeyValueStore(server.database().clock());
        try (var service = RiakTsService.start(
                        server.database(), objects, new Journal(), FaultGate.open(), RiakTsServiceOptions.DEFAULT);
                var connection = new Connection(service.address())) {
            for (var exchange : capture.exchanges(Path.of(folder, "riak-ts", "wire"))) {
                sending.send(connection, bytes(exchange.request()));
                assertThat(answers(connection, exchange.answers().size()))
                        .as(exchange.toString())
                        .containsExactlyElementsOf(expected(exchange.answers()));
            }
        }
    }

    private static byte[] bytes(JsonNode frame) {
        return HexFormat.of().parseHex(frame.get("hex").asText());
    }

    private static List<String> answers(Connection connection, int count) {
        var answers = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var message = connection.receive();
            answers.add(message.code() + " " + HexFormat.of().formatHex(message.body()));
        }
        return answers;
    }

    private static List<String> expected(List<JsonNode> frames) {
        return frames.stream()
                .map(frame -> {
                    var bytes = bytes(frame);
                    int code = bytes[4] & 0xFF;
                    return code + " "
                            + HexFormat.of().formatHex(corrected(code, Arrays.copyOfRange(bytes, 5, bytes.length)));
                })
                .toList();
    }

    /** The text of SHOW CREATE TABLE is a list of characters in the recording, a defect of the real server that its own client fails on. */
    private static byte[] corrected(int code, byte[] body) {
        return code == Message.TERM ? TermWriter.write(corrected(TermReader.read(body))) : body;
    }

    private static Object corrected(Object term) {
        if (term instanceof CharList list) {
            return list.bytes();
        }
        if (term instanceof Tuple tuple) {
            return new Tuple(tuple.elements().stream()
                    .map(RiakTsWireCaptureTests::corrected)
                    .toList());
        }
        return term instanceof List<?> list
                ? list.stream().map(RiakTsWireCaptureTests::corrected).toList()
                : term;
    }
}
