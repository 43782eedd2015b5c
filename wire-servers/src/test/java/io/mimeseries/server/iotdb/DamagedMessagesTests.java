package io.mimeseries.server.iotdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.iotdb.IotDb;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.iotdb.thrift.Struct;
import io.mimeseries.server.iotdb.thrift.WireProtocol;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever byte of a message is another one: it is answered or ends its connection, and nobody else notices. */
@Timeout(120)
class DamagedMessagesTests {
    private static final int ANSWER_MILLIS = 30_000;
    private static final List<String> NAMES = List.of("b", "i", "l", "f", "d", "t");
    private static final String TABLET = "0001" // booleans
            + "0000000a00000014" // INT32
            + "000000000000000b0000000000002b67" // INT64
            + "3f8ccccd3fa00000" // FLOAT
            + "40c38d8ccccccccd4059400000000000" // DOUBLE
            + "0000000161" + "00000000" // TEXT
            + "00" + "0102" + "00" + "00" + "00" + "0102"; // which are null
    private static final String RECORD =
            "0001" + "010000000a" + "02000000000000000b" + "033f8ccccd" + "0440c38d8ccccccccd" + "050000000161";

    private final IotDb database = new IotDb(IotDbVersion.V1_0_1, Clock.system());
    private final Journal journal = new Journal();
    private IotDbService service;

    @BeforeEach
    void start() throws IOException {
        service = IotDbService.start(
                database, journal, FaultGate.open(), IotDbServiceOptions.DEFAULT.withMaxFrame(() -> 1024 * 1024));
    }

    @AfterEach
    void close() {
        service.close();
        database.close();
    }

    private static ByteBuffer bytes(String hex) {
        return ByteBuffer.wrap(HexFormat.of().parseHex(hex));
    }

    private static Struct tablet(TestClient client) {
        return client.request("insertTablet")
                .set(1, 1L)
                .set(2, "root.sg.d")
                .set(3, NAMES)
                .set(4, bytes(TABLET))
                .set(5, bytes("00000000000000100000000000000011"))
                .set(6, List.of(0, 1, 2, 3, 4, 5))
                .set(7, 2)
                .set(8, false);
    }

    private static Struct record(TestClient client) {
        return client.request("insertRecord")
                .set(1, 1L)
                .set(2, "root.sg.d")
                .set(3, NAMES)
                .set(4, bytes(RECORD))
                .set(5, 7L)
                .set(6, false);
    }

    @Test
    void tabletsAndRecordsAreWhole() throws Exception {
        try (var client = new TestClient(service.address(), WireProtocol.BINARY)) {
            client.open("root", "root", "Z");
            assertThat(((Struct) client.call("insertTablet", tablet(client))).i32(1))
                    .isEqualTo(200);
            assertThat(((Struct) client.call("insertRecord", record(client))).i32(1))
                    .isEqualTo(200);
        }
    }

    @Test
    void everyByteOfATabletMayBeWrong() throws Exception {
        damage("insertTablet", DamagedMessagesTests::tablet);
    }

    @Test
    void everyByteOfARecordMayBeWrong() throws Exception {
        damage("insertRecord", DamagedMessagesTests::record);
    }

    /** Makes a request. */
    private interface Request {
        Struct of(TestClient client);
    }

    private void damage(String method, Request request) throws Exception {
        for (var protocol : WireProtocol.values()) {
            try (var bystander = new TestClient(service.address(), protocol);
                    var client = new TestClient(service.address(), protocol)) {
                bystander.open("root", "root", "Z");
                var open = client.message("openSession", client.openRequest("root", "root", "Z"));
                var message = client.message(method, request.of(client));
                for (int at = 0; at < message.length; at++) {
                    for (var mask : new int[] {0xFF, 0x01, 0x80}) {
                        var damaged = message.clone();
                        damaged[at] ^= (byte) mask;
                        exchange(open, damaged);
                    }
                    exchange(open, Arrays.copyOf(message, at));
                }
                assertThat(bystander.closeStatement()).isEqualTo(200);
            }
        }
        assertThat(journal.entries())
                .as("what is no answer of the real server but a defect")
                .noneMatch(entry -> entry.outcomeText().contains("internal error of Mimeseries"));
    }

    /** Signs in, sends a message, and takes what comes: an answer or the end. */
    private void exchange(byte[] open, byte[] message) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(service.address());
            socket.setSoTimeout(ANSWER_MILLIS);
            var frames = ByteBuffer.allocate(open.length + message.length + 8)
                    .putInt(open.length)
                    .put(open)
                    .putInt(message.length)
                    .put(message);
            socket.getOutputStream().write(frames.array());
            var in = new DataInputStream(socket.getInputStream());
            in.readNBytes(in.readInt());
            if (in.read() >= 0) {
                int length = (in.read() << 16) | (in.read() << 8) | in.read();
                assertThat(in.readNBytes(length)).hasSize(length);
            }
        }
    }
}
