package io.mimeseries.server.riakts;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.riakts.RiakTs;
import io.mimeseries.riakts.RiakTsVersion;
import io.mimeseries.riakts.kv.KeyValueStore;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.tls.TlsIdentity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is the same whichever tables there are. */
@Timeout(60)
class RiakTsServiceTests {
    private final Journal journal = new Journal();
    private final ManualClock clock = new ManualClock(Instant.parse("2024-03-01T00:00:00Z"));
    private final TlsIdentity identity = TlsIdentity.generate();
    private volatile Security security = Security.OFF;
    private RiakTsService service;

    @BeforeEach
    void start() throws IOException {
        service = RiakTsService.start(
                new RiakTs(RiakTsVersion.V1_5_2, clock),
                new KeyValueStore(clock),
                journal,
                FaultGate.open(),
                RiakTsServiceOptions.DEFAULT.withSecurity(() -> security).withTls(identity));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private RiakClient connect() throws IOException {
        return new RiakClient(service.address().getPort());
    }

    @Test
    void somebodyIsThere() throws IOException {
        try (var client = connect()) {
            assertThat(client.ask(1, "")).isEqualTo("02");
            assertThat(client.ask(7, "")).isEqualTo("080a0e7269616b403132372e302e302e311205312e352e32");
        }
    }

    @Test
    void aConnectionRemembersWhatItsClientCallsItself() throws IOException {
        try (var client = connect();
                var other = connect()) {
            assertThat(client.ask(3, "")).isEqualTo("040a0400000000");
            assertThat(client.ask(5, "0a020102")).isEqualTo("06");
            assertThat(client.ask(3, "")).isEqualTo("040a020102");
            assertThat(other.ask(3, "")).isEqualTo("040a0400000000");
        }
    }

    @Test
    void unknownMessagesAreAnswered() throws IOException {
        try (var client = connect()) {
            assertThat(client.fails(0, "")).isEqualTo("0 Unknown message code: 0");
            assertThat(client.fails(200, "0102")).isEqualTo("0 Unknown message code: 200");
            assertThat(client.fails(253, "0a00")).isEqualTo("0 Unknown message code: 253");
            assertThat(client.fails(255, "")).isEqualTo("0 Security not enabled; STARTTLS not allowed.");
            assertThat(client.fails(23, "")).isEqualTo("0 not emulated by Mimeseries: MapReduce");
            assertThat(client.ask(1, "")).isEqualTo("02");
        }
        assertThat(journal.entries())
                .extracting(JournalEntry::outcome)
                .contains(JournalEntry.Outcome.ERROR, JournalEntry.Outcome.NOT_EMULATED, JournalEntry.Outcome.OK);
    }

    @Test
    void aMessageThatCannotBeReadEndsItsConnection() throws IOException {
        for (var broken : new String[] {"0a", "0aff", "0a0574", "0affffffff0f", "12020a", "0c", "1a060a0212000a00"}) {
            try (var client = connect()) {
                assertThat(client.fails(92, broken)).startsWith("0 Error processing incoming message: ");
                assertThat(client.isClosedByServer()).isTrue();
            }
        }
        try (var client = connect()) {
            assertThat(client.ask(1, "")).isEqualTo("02");
        }
    }

    @Test
    void aFrameWithoutAMessageEndsItsConnection() throws IOException {
        try (var client = connect()) {
            client.sendBytes(new byte[4]);
            assertThat(client.isClosedByServer()).isTrue();
        }
    }

    @Test
    void clientsHaveToSignInWhereSecurityIsOn() throws IOException {
        security = new Security(true, "reader", "secret");
        try (var client = connect()) {
            assertThat(client.fails(1, "")).isEqualTo("0 Security is enabled, please STARTTLS first");
            assertThat(client.ask(255, "")).isEqualTo("ff");
            client.continueInTls(identity.clientContext());
            assertThat(client.fails(1, "")).isEqualTo("0 Security is enabled, please authenticate first");
            assertThat(client.fails(253, credentials("reader", "guess"))).isEqualTo("0 Authentication failed");
            assertThat(client.ask(253, credentials("reader", "secret"))).isEqualTo(new byte[] {(byte) 254});
            assertThat(client.ask(1, "")).isEqualTo("02");
        }
        assertThat(journal.entries()).noneMatch(entry -> entry.toString().contains("secret"));
    }

    @Test
    void theThirdWrongPasswordIsTheLast() throws IOException {
        security = new Security(true, "reader", "secret");
        try (var client = connect()) {
            assertThat(client.ask(255, "")).isEqualTo("ff");
            client.continueInTls(identity.clientContext());
            for (int i = 0; i < 3; i++) {
                assertThat(client.fails(253, credentials("reader", "guess"))).isEqualTo("0 Authentication failed");
            }
            assertThat(client.isClosedByServer()).isTrue();
        }
    }

    private static byte[] credentials(String user, String password) {
        var text = "\n" + (char) user.length() + user + "\u0012" + (char) password.length() + password;
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
