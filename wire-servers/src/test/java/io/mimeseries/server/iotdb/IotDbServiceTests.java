package io.mimeseries.server.iotdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.engine.RequestFacts;
import io.mimeseries.iotdb.IotDb;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.iotdb.thrift.Struct;
import io.mimeseries.server.iotdb.thrift.WireProtocol;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls over a socket that need no statement to be there; recorded ones are the compatibility suite's. */
@Timeout(60)
class IotDbServiceTests {
    private static final Duration SESSION_TIMEOUT = Duration.ofMinutes(10);

    private final ManualClock clock = new ManualClock(Instant.parse("2020-01-01T00:00:00Z"));
    private final Journal journal = new Journal();
    private final IotDb database = new IotDb(IotDbVersion.V1_0_1, clock);
    private IotDbService service;

    @BeforeEach
    void start() throws IOException {
        service = IotDbService.start(
                database,
                journal,
                FaultGate.open(),
                IotDbServiceOptions.DEFAULT.withMaxFrame(() -> 1024 * 1024).withSessionTimeout(() -> SESSION_TIMEOUT));
    }

    @AfterEach
    void close() {
        service.close();
        database.close();
    }

    private TestClient connect(WireProtocol protocol) throws IOException {
        return new TestClient(service.address(), protocol);
    }

    @ParameterizedTest
    @EnumSource
    void bothProtocolsAreRecognised(WireProtocol protocol) throws Exception {
        try (var client = connect(protocol)) {
            var answer = client.open("root", "root", "+08:00");
            assertThat(answer.struct(1).i32(1)).isEqualTo(200);
            assertThat(answer.struct(1).text(2)).isEqualTo("Login successfully");
            var zone = (Struct)
                    client.call("getTimeZone", client.request("getTimeZone").set(1, answer.i64(3)));
            assertThat(zone.text(2)).isEqualTo("+08:00");
        }
    }

    @Test
    void anUnknownMethodIsRefusedAndTheConnectionGoesOn() throws Exception {
        try (var client = connect(WireProtocol.BINARY)) {
            assertThat(client.fault("noSuchMethod")).contains("Invalid method name: 'noSuchMethod'");
            assertThat(client.open("root", "root", "Z").struct(1).i32(1)).isEqualTo(200);
        }
        assertThat(journal.entries().get(0).outcome()).isEqualTo(JournalEntry.Outcome.ERROR);
    }

    @Test
    void aMissingFieldIsRefusedAndTheConnectionGoesOn() throws Exception {
        for (var protocol : WireProtocol.values()) {
            try (var client = connect(protocol)) {
                assertThat(client.faultOf(
                                "openSession", client.request("openSession").set(1, 2)))
                        .contains("zoneId");
                assertThat(client.open("root", "root", "Z").struct(1).i32(1)).isEqualTo(200);
            }
        }
    }

    @Test
    void whoHasNotSignedInIsToldSo() throws Exception {
        try (var client = connect(WireProtocol.BINARY)) {
            var answer = (Struct) client.call(
                    "deleteTimeseries",
                    client.request("deleteTimeseries").set(1, 1L).set(2, List.of("root.a")));
            assertThat(answer.i32(1)).isEqualTo(802);
            var rows = (Struct) client.call(
                    "fetchResultsV2",
                    client.request("fetchResultsV2")
                            .set(1, 1L)
                            .set(2, "")
                            .set(3, 1)
                            .set(4, 1L)
                            .set(5, true));
            assertThat(rows.struct(1).i32(1)).isEqualTo(802);
            assertThat(rows.bool(2, true)).isFalse();
        }
    }

    @Test
    void aSessionThatAsksNothingEndsByTheClock() throws Exception {
        try (var client = connect(WireProtocol.BINARY)) {
            client.open("root", "root", "Z");
            clock.advance(SESSION_TIMEOUT);
            assertThat(client.closeStatement()).isEqualTo(200);
            clock.advance(SESSION_TIMEOUT.plusMillis(1));
            assertThat(client.closeStatement()).isEqualTo(802);
        }
    }

    @Test
    void aStatementOfAnotherConnectionIsUnknown() throws Exception {
        try (var one = connect(WireProtocol.BINARY);
                var other = connect(WireProtocol.BINARY)) {
            one.open("root", "root", "Z");
            long statement = (Long) one.call(
                    "requestStatementId", one.request("requestStatementId").set(1, 1L));
            other.open("root", "root", "Z");
            var answer = (Struct) other.call(
                    "executeStatementV2",
                    other.request("executeStatementV2")
                            .set(1, 1L)
                            .set(2, "show version")
                            .set(3, statement));
            assertThat(answer.struct(1).i32(1)).isEqualTo(305);
            assertThat(answer.has(3)).isFalse();
        }
    }

    @Test
    void whatIsNoThriftEndsTheConnection() throws Exception {
        for (var message : List.of("GET / HTTP/1.1", "\u0001unversioned", "")) {
            try (var client = connect(WireProtocol.BINARY)) {
                client.send(message.getBytes(StandardCharsets.UTF_8));
                assertThat(client.isEnded()).as(message).isTrue();
            }
        }
    }

    @Test
    void messagesThatClaimMoreThanTheyHoldEndTheConnectionOrAreRefused() throws Exception {
        var method = "insertTablet".getBytes(StandardCharsets.US_ASCII);
        var head = ByteBuffer.allocate(64)
                .putInt(0x80010001)
                .putInt(method.length)
                .put(method)
                .putInt(0);
        // the request, in it the field of the measurements, a list of 2^31 - 1 strings
        head.put((byte) 12).putShort((short) 1).put((byte) 15).putShort((short) 3);
        head.put((byte) 11).putInt(Integer.MAX_VALUE);
        try (var client = connect(WireProtocol.BINARY);
                var other = connect(WireProtocol.BINARY)) {
            client.send(Arrays.copyOf(head.array(), head.position()));
            assertThat(client.isEnded()).isTrue();
            assertThat(other.open("root", "root", "Z").struct(1).i32(1)).isEqualTo(200);
        }
    }

    @Test
    void theJournalKnowsDevicesAndRows() throws Exception {
        try (var client = connect(WireProtocol.BINARY)) {
            client.open("root", "root", "Z");
            client.call(
                    "insertStringRecords",
                    client.request("insertStringRecords")
                            .set(1, 1L)
                            .set(2, List.of("root.a.d", "root.a.e", "root.a.d"))
                            .set(3, List.of(List.of("v"), List.of("v"), List.of("v")))
                            .set(4, List.of(List.of("1"), List.of("2"), List.of("3")))
                            .set(5, List.of(1L, 1L, 2L)));
            client.call(
                    "executeStatement",
                    client.request("executeStatement")
                            .set(1, 1L)
                            .set(2, " show databases")
                            .set(3, 1L));
        }
        assertThat(journal.entries().subList(1, 3))
                .extracting(JournalEntry::facts)
                .containsExactly(
                        RequestFacts.writeTo("")
                                .withTargets(List.of("root.a.d", "root.a.e"))
                                .withPoints(3),
                        new RequestFacts(RequestFacts.Kind.QUERY, List.of(), "", -1, ""));
    }

    @Test
    void passwordsStayOutOfTheJournal() throws Exception {
        try (var client = connect(WireProtocol.BINARY)) {
            client.open("root", "wrong-secret", "Z");
            client.open("root", "root", "Z");
            long statement = (Long) client.call(
                    "requestStatementId", client.request("requestStatementId").set(1, 1L));
            client.call(
                    "executeStatementV2",
                    client.request("executeStatementV2")
                            .set(1, 1L)
                            .set(2, "CREATE  USER someone 'some-secret'")
                            .set(3, statement));
        }
        assertThat(journal.entries().toString()).doesNotContain("secret").contains("CREATE  USER someone '[REDACTED]'");
    }

    @Test
    void theJournalSaysWhatWasAskedFor() throws Exception {
        try (var client = connect(WireProtocol.COMPACT)) {
            client.open("root", "root", "Z");
        }
        var entry = journal.entries().get(0);
        assertThat(entry.database()).isEqualTo("iotdb");
        assertThat(entry.operation()).isEqualTo("openSession");
        assertThat(entry.detail()).isEqualTo("root");
        assertThat(entry.time()).isEqualTo(clock.now());
    }

    @Test
    void newerClientsAreLetInUnlessThatIsStrict() throws Exception {
        try (var client = connect(WireProtocol.BINARY)) {
            var answer = (Struct) client.call(
                    "openSession", client.openRequest("root", "root", "Z").set(5, Map.of("version", "V_1_0")));
            assertThat(answer.struct(1).i32(1)).isEqualTo(200);
        }
        try (var strict = IotDbService.start(
                        database,
                        journal,
                        FaultGate.open(),
                        IotDbServiceOptions.DEFAULT.withStrictClientVersion(() -> true));
                var client = new TestClient(strict.address(), WireProtocol.BINARY)) {
            assertThat(client.faultOf(
                            "openSession",
                            client.openRequest("root", "root", "Z").set(5, Map.of("version", "V_1_0"))))
                    .isEqualTo("Internal error processing openSession");
        }
    }
}
