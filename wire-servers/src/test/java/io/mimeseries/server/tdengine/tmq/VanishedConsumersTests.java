package io.mimeseries.server.tdengine.tmq;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.tdengine.TDengineHttpOptions;
import io.mimeseries.server.tdengine.TDengineHttpServer;
import io.mimeseries.server.tdengine.socket.SocketClient;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.TDengine;
import io.mimeseries.tdengine.TDengineSession;
import io.mimeseries.tdengine.TDengineVersion;
import io.mimeseries.tdengine.subscription.ConsumerOptions;
import io.mimeseries.tdengine.subscription.OffsetReset;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What becomes of consumers whose connections end. Nothing here waits for a time: who is left is told rows, which it only is once it has taken
 * over from the one that is gone.
 */
@Timeout(60)
class VanishedConsumersTests {
    private static final String HOUR = "\"blocking_time\":3600000";
    private static final String SUBSCRIBE =
            "\"user\":\"root\",\"password\":\"taosdata\",\"client_id\":\"c\",\"offset_reset\":\"earliest\","
                    + "\"auto_commit\":\"false\",\"group_id\":\"g\",\"topics\":[\"tp\"]";

    private TDengine database;
    private TDengineSession session;
    private TDengineHttpServer server;

    @BeforeEach
    void start() throws IOException {
        database = new TDengine(TDengineVersion.DEFAULT, new ManualClock(Instant.parse("2026-11-20T00:00:00Z")));
        session = database.rootSession();
        session.execute("create database d vgroups 1");
        session.use("d");
        session.execute("create table t (ts timestamp, v int)");
        session.execute("create topic tp as select ts, v from t");
        server = TDengineHttpServer.start(
                database, new Journal(10), FaultGate.open(), TDengineHttpOptions.DEFAULT.withPort(0));
    }

    @AfterEach
    void stop() {
        server.close();
        database.close();
    }

    private SocketClient subscribed() throws InterruptedException {
        var client = new SocketClient(server, "/rest/tmq");
        assertThat(client.ask("subscribe", SUBSCRIBE)).startsWith("{\"code\":0,");
        return client;
    }

    private void insert(int value) {
        session.execute("insert into t values (" + (1_704_067_200_000L + value) + ", " + value + ")");
    }

    private long count(String table) {
        var rows = (Answer.Rows) session.execute("select count(*) from performance_schema.perf_" + table);
        var batches = rows.batches();
        return batches.hasNext() ? (Long) batches.next().values().get(0).get(0) : 0;
    }

    @Test
    void whatWasNotCommittedGoesToTheOtherOne() throws InterruptedException {
        var first = subscribed();
        var second = subscribed();
        insert(1);
        assertThat(first.ask("poll", HOUR)).contains("\"message_id\":1,\"offset\":0");
        assertThat(first.ask("commit", "\"message_id\":1")).contains("\"code\":0");
        var committed = end(first);
        insert(2);
        assertThat(first.ask("poll", HOUR)).contains("\"message_id\":2,\"offset\":" + committed);
        second.send("poll", HOUR);
        first.vanish();
        assertThat(second.answer()).contains("\"have_message\":true").contains("\"offset\":" + committed);
        assertThat(second.ask("fetch", "\"message_id\":1")).contains("\"rows\":1");
        assertThat(count("consumers")).isOne();
    }

    private String end(SocketClient client) throws InterruptedException {
        var assignment = client.ask("assignment", "\"topic\":\"tp\"");
        return assignment.replaceAll(".*\"end\":([0-9]+).*", "$1");
    }

    @Test
    void manyThatVanishWhileTheyPollLeaveNothing() throws InterruptedException {
        var last = subscribed();
        for (int i = 0; i < 10; i++) {
            var client = subscribed();
            client.send("poll", HOUR);
            client.vanish();
        }
        last.send("poll", HOUR);
        insert(1);
        var taken = subscribed();
        taken.send("poll", HOUR);
        last.vanish();
        assertThat(taken.answer()).contains("\"have_message\":true");
    }

    @Test
    void pollsEndWithTheServer() throws InterruptedException {
        var client = subscribed();
        client.send("poll", HOUR);
        assertThat(client.ask("version", "")).contains("\"code\":0");
        try (var heir = database.subscriptions()
                .open(new ConsumerOptions(
                        "g",
                        "c",
                        "root",
                        "here",
                        OffsetReset.EARLIEST,
                        true,
                        false,
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(5)))) {
            heir.subscribe(List.of("tp"));
            server.close();
            insert(1);
            assertThat(heir.poll(Duration.ofHours(1))).isNotNull();
        }
        assertThat(count("consumers")).isZero();
    }
}
