package io.mimeseries.server.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.mimeseries.engine.JournalEntry;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.engine.RequestFacts.Kind;
import io.mimeseries.server.MimeseriesServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each fault in each protocol, as a socket sees it; and that a request is run as a whole or not at all. */
@Timeout(60)
class FaultsOverTheWireTests {
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-20T00:00:00Z"));

    /** A server with room for the rows, and a connection that is about to write them. */
    private final class Talk implements AutoCloseable {
        private final Speaker speaker;
        private final MimeseriesServer server;
        private final Socket socket;

        Talk(Speaker speaker) throws IOException {
            this.speaker = speaker;
            server = MimeseriesServer.start(speaker.options().withClock(clock));
            socket = speaker.connect(server);
            speaker.prepare(socket);
            server.journal().clear();
        }

        ActiveFault fault(FaultAction action) {
            return fault(FaultFrequency.DEFAULT, action);
        }

        ActiveFault fault(FaultFrequency frequency, FaultAction action) {
            var match = FaultMatch.ALL.withProduct(speaker.product()).withKind(Kind.WRITE);
            return server.faults().add(new FaultRule(match, frequency, action));
        }

        void write() throws IOException {
            Speaker.say(socket, speaker.write());
        }

        /** What comes until the connection ends. */
        String rest() throws IOException {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }

        /** How many of the two rows are there, asked by another connection. */
        int rows() throws IOException {
            server.faults().clear();
            try (var other = speaker.connect(server)) {
                var answer = speaker.state(other);
                return (answer.contains("first") ? 1 : 0) + (answer.contains("second") ? 1 : 0);
            }
        }

        JournalEntry written() {
            return server.journal().entries().stream()
                    .filter(entry -> !entry.fault().isEmpty())
                    .findFirst()
                    .orElseThrow();
        }

        /** Waits for the server to have decided. */
        void awaitFault() {
            while (server.journal().entries().stream()
                    .allMatch(entry -> entry.fault().isEmpty())) {
                Thread.onSpinWait();
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
            server.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutFaultsTheRequestIsAnswered(Speaker speaker) throws IOException {
        try (var talk = new Talk(speaker)) {
            talk.write();
            assertThat(speaker.read(talk.socket)).isNotEmpty();
            assertThat(talk.rows()).isEqualTo(2);
            assertThat(talk.server.journal().entries())
                    .allSatisfy(entry -> assertThat(entry.fault()).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theConnectionIsClosed(Speaker speaker) throws IOException {
        try (var talk = new Talk(speaker)) {
            var fault = talk.fault(new FaultAction.End(Ending.CLOSE, false, 0));
            talk.write();
            assertThat(talk.rest()).isEmpty();
            assertThat(fault.acted()).isEqualTo(1);
            assertThat(talk.written().fault()).isEqualTo("fault-1: close");
            assertThat(talk.written().outcome()).isEqualTo(JournalEntry.Outcome.ERROR);
            assertThat(talk.rows()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theConnectionIsReset(Speaker speaker) throws IOException {
        try (var talk = new Talk(speaker)) {
            talk.fault(new FaultAction.End(Ending.RESET, false, 0));
            talk.write();
            assertThatIOException().isThrownBy(talk::rest).isInstanceOf(SocketException.class);
            assertThat(talk.rows()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theServerSaysNoMoreButListens(Speaker speaker) throws IOException {
        try (var talk = new Talk(speaker)) {
            talk.fault(new FaultAction.End(Ending.HALF_CLOSE, false, 0));
            talk.write();
            assertThat(talk.rest()).isEmpty();
            // a server that had closed would answer the first of them with a reset
            for (int i = 0; i < 100; i++) {
                talk.write();
            }
            assertThat(talk.rows()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theServerFallsSilentUntilTheFaultIsTakenBack(Speaker speaker) throws IOException {
        try (var talk = new Talk(speaker)) {
            talk.fault(new FaultAction.End(Ending.STALL, false, 0));
            talk.write();
            talk.awaitFault();
            assertThat(talk.socket.getInputStream().available()).isZero();
            talk.server.faults().clear();
            assertThat(talk.rest()).isEmpty();
            assertThat(talk.rows()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theResponseIsDroppedAfterTheRequestWasRun(Speaker speaker) throws IOException {
        try (var talk = new Talk(speaker)) {
            talk.fault(new FaultAction.End(Ending.CLOSE, true, 0));
            talk.write();
            assertThat(talk.rest()).isEmpty();
            assertThat(talk.written().fault()).isEqualTo("fault-1: drop the response, close");
            assertThat(talk.written().outcome()).isEqualTo(JournalEntry.Outcome.OK);
            assertThat(talk.rows()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theReplyIsTruncated(Speaker speaker) throws IOException {
        try (var talk = new Talk(speaker)) {
            talk.fault(FaultFrequency.DEFAULT.withTimes(1), new FaultAction.End(Ending.CLOSE, true, 3));
            talk.write();
            assertThat(talk.rest()).hasSize(3);
            assertThat(talk.rows()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aShorterReplyArrivesBeforeTheEnd(Speaker speaker) throws IOException {
        try (var talk = new Talk(speaker)) {
            talk.fault(new FaultAction.End(Ending.CLOSE, true, 1_000_000));
            talk.write();
            assertThat(talk.rest()).hasSizeGreaterThan(3);
            assertThat(talk.rows()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bytesOfTheReplyAreOthersAndTheSameForTheSameSeed(Speaker speaker) throws IOException {
        var harmed = new String[2];
        for (int i = 0; i < 2; i++) {
            try (var talk = new Talk(speaker)) {
                talk.fault(FaultFrequency.DEFAULT.withSeed(7), new FaultAction.Corrupt(4, 1));
                talk.write();
                harmed[i] = fiveBytes(talk);
                assertThat(talk.rows()).isEqualTo(2);
            }
        }
        try (var talk = new Talk(speaker)) {
            talk.write();
            var whole = fiveBytes(talk);
            assertThat(harmed[0]).startsWith(whole.substring(0, 1));
            assertThat(harmed[0].charAt(4)).isEqualTo(harmed[1].charAt(4)).isNotEqualTo(whole.charAt(4));
        }
    }

    private static String fiveBytes(Talk talk) throws IOException {
        return new String(talk.socket.getInputStream().readNBytes(5), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @EnumSource
    void theDatabasesErrorIsAnswered(Speaker speaker) throws IOException {
        try (var talk = new Talk(speaker)) {
            talk.fault(FaultFrequency.DEFAULT.withTimes(1), new FaultAction.Fail(503, "come back later"));
            talk.write();
            assertThat(speaker.read(talk.socket)).contains("come back later");
            assertThat(talk.written().outcomeText()).contains("come back later");
            assertThat(talk.written().fault()).isEqualTo("fault-1: error 503");
            // the connection goes on, and the fault has been used up
            talk.write();
            assertThat(speaker.read(talk.socket)).doesNotContain("come back later");
            assertThat(talk.rows()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDelayEndsByTheClock(Speaker speaker) throws Exception {
        try (var talk = new Talk(speaker)) {
            var fault = talk.fault(new FaultAction.Delay(new Latency.Fixed(Duration.ofHours(1))));
            var answer = new AtomicReference<String>("");
            var waiting = new Thread(() -> {
                try {
                    talk.write();
                    answer.set(speaker.read(talk.socket));
                } catch (IOException e) {
                    answer.set(e.toString());
                }
            });
            waiting.start();
            while (fault.acted() == 0) {
                Thread.onSpinWait();
            }
            assertThat(talk.server.journal().entries()).isEmpty();
            while (waiting.isAlive()) {
                // not before the request waits can the clock set it free
                clock.advance(Duration.ofHours(2));
                waiting.join(10);
            }
            assertThat(answer.get()).isNotEmpty();
            assertThat(talk.written().fault()).isEqualTo("fault-1: delay PT1H");
            assertThat(talk.rows()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aResetForgetsARequestThatWaits(Speaker speaker) throws IOException {
        try (var talk = new Talk(speaker)) {
            var fault = talk.fault(new FaultAction.Delay(new Latency.Fixed(Duration.ofHours(1))));
            talk.write();
            while (fault.acted() == 0) {
                Thread.onSpinWait();
            }
            talk.server.faults().reset();
            assertThat(talk.rest()).isEmpty();
            assertThat(talk.rows()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyListensAsLongAsConnectionsAreRefused(Speaker speaker) throws IOException {
        try (var talk = new Talk(speaker)) {
            var match = FaultMatch.ALL.withProduct(speaker.product()).withConnections();
            var fault =
                    talk.server.faults().add(new FaultRule(match, FaultFrequency.DEFAULT, new FaultAction.Refuse()));
            assertThatIOException()
                    .isThrownBy(() -> speaker.connect(talk.server))
                    .isInstanceOf(ConnectException.class);
            // those that are open stay
            talk.write();
            assertThat(speaker.read(talk.socket)).isNotEmpty();
            assertThat(talk.server.faults().remove(fault.id())).isTrue();
            assertThat(talk.rows()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionEndsBeforeAnythingIsAsked(Speaker speaker) throws IOException {
        try (var talk = new Talk(speaker)) {
            var match = FaultMatch.ALL.withProduct(speaker.product()).withConnections();
            talk.server
                    .faults()
                    .add(new FaultRule(
                            match, FaultFrequency.DEFAULT.withTimes(1), new FaultAction.End(Ending.CLOSE, false, 0)));
            try (var other = speaker.connect(talk.server)) {
                assertThat(other.getInputStream().read()).isEqualTo(-1);
            }
            assertThat(talk.written().operation()).isEqualTo("connect");
            assertThat(talk.rows()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServerClosesWhateverFaultsKeep(Speaker speaker) throws IOException {
        try (var talk = new Talk(speaker);
                var other = speaker.connect(talk.server)) {
            speaker.prepare(other);
            talk.fault(FaultFrequency.DEFAULT.withTimes(1), new FaultAction.End(Ending.STALL, false, 0));
            var delay = talk.fault(new FaultAction.Delay(new Latency.Fixed(Duration.ofHours(1))));
            talk.write();
            talk.awaitFault();
            Speaker.say(other, speaker.write());
            while (delay.acted() == 0) {
                Thread.onSpinWait();
            }
            talk.server.close();
            assertThat(talk.rest()).isEmpty();
            assertThat(other.getInputStream().read()).isEqualTo(-1);
        }
    }
}
