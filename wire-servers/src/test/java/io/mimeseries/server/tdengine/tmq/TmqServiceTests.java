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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Conversations at {@code /rest/tmq} as taosAdapter's source has them. */
@Timeout(60)
class TmqServiceTests {
    private static final String SUBSCRIBE =
            "\"user\":\"root\",\"password\":\"taosdata\",\"client_id\":\"c\",\"offset_reset\":\"earliest\",\"auto_commit\":\"false\"";

    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-20T00:00:00Z"));
    private final Journal journal = new Journal(100);
    private TDengine database;
    private TDengineSession session;
    private TDengineHttpServer server;

    @BeforeEach
    void start() throws IOException {
        database = new TDengine(TDengineVersion.DEFAULT, clock);
        session = database.rootSession();
        session.execute("create database d vgroups 1");
        session.use("d");
        session.execute("create stable st (ts timestamp, v int) tags (g int)");
        session.execute("create table t1 using st tags (1)");
        session.execute("create topic tp as select ts, v from st");
        server = TDengineHttpServer.start(database, journal, FaultGate.open(), TDengineHttpOptions.DEFAULT.withPort(0));
    }

    @AfterEach
    void stop() {
        server.close();
        database.close();
    }

    private SocketClient client() {
        return new SocketClient(server, "/rest/tmq");
    }

    private static void subscribe(SocketClient client, String group) throws InterruptedException {
        assertThat(client.ask("subscribe", SUBSCRIBE + ",\"group_id\":\"" + group + "\",\"topics\":[\"tp\"]"))
                .startsWith("{\"code\":0,");
    }

    private static String reply(String action, String members) {
        return "{\"code\":0,\"message\":\"\",\"action\":\"" + action + "\",\"req_id\":7"
                + (members.isEmpty() ? "" : "," + members) + "}";
    }

    private static String failure(String action, int code, String text, String members) {
        return "{\"code\":" + code + ",\"message\":\"" + text + "\",\"action\":\"" + action + "\",\"req_id\":7"
                + members + "}";
    }

    private int vgroup() {
        var answer = (Answer.Rows) session.execute("show d.vgroups");
        return Math.toIntExact((Long) answer.batches().next().values().get(0).get(0));
    }

    @Test
    void aMessageIsFetchedBlockByBlock() throws InterruptedException {
        var client = client();
        subscribe(client, "g");
        session.execute("insert into t1 values (1704067200000, 1)");
        assertThat(client.ask("poll", "\"blocking_time\":500"))
                .isEqualTo(reply(
                        "poll",
                        "\"have_message\":true,\"topic\":\"tp\",\"database\":\"d\",\"vgroup_id\":" + vgroup()
                                + ",\"message_type\":1,\"message_id\":1,\"offset\":0"));
        assertThat(client.ask("fetch_block", "\"message_id\":1"))
                .isEqualTo(failure("fetch_block", 65535, "no fetch data", ",\"message_id\":1"));
        assertThat(client.ask("fetch", "\"message_id\":1"))
                .isEqualTo(reply(
                        "fetch",
                        "\"message_id\":1,\"completed\":false,\"table_name\":\"\",\"rows\":1,\"fields_count\":2,"
                                + "\"fields_names\":[\"ts\",\"v\"],\"fields_types\":[9,4],\"fields_lengths\":[8,4],"
                                + "\"precision\":0"));
        assertThat(client.ask("fetch_block", "\"message_id\":1"))
                .endsWith(
                        "020000003d00000001000000020000000000008000000000000000000908000000040400000008000000040000000000f451c28c010000000100000000");
        assertThat(client.ask("fetch", "\"message_id\":1")).contains("\"completed\":true");
        assertThat(client.ask("fetch_json_meta", "\"message_id\":1"))
                .isEqualTo(failure(
                        "fetch_json_meta", 65535, "message type can not get meta, type: 1", ",\"message_id\":1"));
        assertThat(client.ask("fetch", "\"message_id\":2"))
                .isEqualTo(failure("fetch", 65535, "message ID are not equal", ",\"message_id\":2"));
        assertThat(client.ask("commit", "\"message_id\":1")).isEqualTo(reply("commit", "\"message_id\":1"));
        assertThat(client.ask("committed", "\"topic_vgroup_ids\":[{\"topic\":\"tp\",\"vgroup_id\":" + vgroup() + "}]"))
                .isEqualTo(reply("committed", "\"committed\":[4]"));
    }

    @Test
    void theHeldMessageComesAgainUntilItIsNamed() throws InterruptedException {
        var client = client();
        subscribe(client, "g");
        session.execute("insert into t1 values (1704067200000, 1)");
        var first = client.ask("poll", "\"blocking_time\":0,\"message_id\":0");
        session.execute("insert into t1 values (1704067201000, 2)");
        assertThat(client.ask("poll", "\"blocking_time\":0,\"message_id\":0")).isEqualTo(first);
        assertThat(client.ask("poll", "\"blocking_time\":0,\"message_id\":1")).contains("\"message_id\":2");
    }

    @Test
    void othersAreAnsweredWhileAPollWaits() throws InterruptedException {
        var client = client();
        subscribe(client, "g");
        client.send("poll", "\"blocking_time\":3600000");
        assertThat(client.ask("version", "")).contains("\"version\":\"");
        assertThat(client.ask("list_topics", "")).isEqualTo(reply("list_topics", "\"topics\":[\"tp\"]"));
        session.execute("insert into t1 values (1704067200000, 1)");
        assertThat(client.answer()).contains("\"have_message\":true");
    }

    @Test
    void aPollWithoutMessageSaysSo() throws InterruptedException {
        var client = client();
        subscribe(client, "g");
        assertThat(client.ask("poll", "\"blocking_time\":1"))
                .isEqualTo(reply(
                        "poll",
                        "\"have_message\":false,\"topic\":\"\",\"database\":\"\",\"vgroup_id\":0,\"message_type\":0,"
                                + "\"message_id\":0,\"offset\":0"));
    }

    @Test
    void aConnectionThatEndsLeavesItsGroup() throws InterruptedException {
        var first = client();
        subscribe(first, "g");
        var second = client();
        subscribe(second, "g");
        assertThat(second.ask("assignment", "\"topic\":\"tp\"")).contains("\"assignment\":null");
        first.send("poll", "\"blocking_time\":3600000");
        first.vanish();
        session.execute("insert into t1 values (1704067200000, 1)");
        assertThat(second.ask("poll", "\"blocking_time\":3600000")).contains("\"have_message\":true");
    }

    @Test
    void autoCommitIsDoneByPolls() throws InterruptedException {
        var client = client();
        client.ask(
                "subscribe",
                SUBSCRIBE.replace("\"false\"", "\"true\"")
                        + ",\"auto_commit_interval_ms\":\"1000\",\"group_id\":\"g\",\"topics\":[\"tp\"]");
        session.execute("insert into t1 values (1704067200000, 1)");
        client.ask("poll", "\"blocking_time\":0");
        var committed = "\"topic_vgroup_ids\":[{\"topic\":\"tp\",\"vgroup_id\":" + vgroup() + "}]";
        assertThat(client.ask("committed", committed)).contains("[-2147467247]");
        clock.advance(Duration.ofMillis(1001));
        client.ask("poll", "\"blocking_time\":0");
        assertThat(client.ask("committed", committed)).contains("[4]");
    }

    @Test
    void refusals() throws InterruptedException {
        var client = client();
        assertThat(client.ask("poll", "\"blocking_time\":10")).isEqualTo(failure("poll", 65535, "tmq not init", ""));
        assertThat(client.ask("fetch", "\"message_id\":9"))
                .isEqualTo(failure("fetch", 65535, "tmq not init", ",\"message_id\":9"));
        assertThat(client.ask("subscribe", SUBSCRIBE + ",\"group_id\":\"g\",\"topics\":[\"nosuch\"]"))
                .isEqualTo(failure("subscribe", 0x3E1, "Topic not exist", ""));
        assertThat(client.ask(
                        "subscribe",
                        SUBSCRIBE + ",\"group_id\":\"g\",\"topics\":[\"tp\"],\"config\":{\"nokey\":\"1\"}"))
                .isEqualTo(failure("subscribe", 0x118, "unknown configuration key: nokey", ""));
        assertThat(client.ask(
                        "subscribe", SUBSCRIBE + ",\"group_id\":\"g\",\"session_timeout_ms\":\"1\",\"topics\":[]"))
                .isEqualTo(failure("subscribe", 0x118, "invalid value for key 'session.timeout.ms': 1", ""));
        assertThat(client.ask("subscribe", SUBSCRIBE.replace("taosdata", "x") + ",\"group_id\":\"g\",\"topics\":[]"))
                .isEqualTo(failure("subscribe", 65535, "Authentication failure", ""));
        subscribe(client, "g");
        assertThat(client.ask("subscribe", SUBSCRIBE + ",\"group_id\":\"g\",\"topics\":[\"tp\"]"))
                .isEqualTo(failure("subscribe", 65535, "tmq should have unsubscribed first", ""));
        assertThat(client.ask("fetch_raw_data", "\"message_id\":9"))
                .contains(HexFormat.of().formatHex("message has been freed".getBytes(StandardCharsets.UTF_8)));
        assertThat(client.ask("unsubscribe", "")).isEqualTo(reply("unsubscribe", ""));
        subscribe(client, "g");
    }

    @Test
    void whatHasNoEffectIsInTheJournal() throws InterruptedException {
        var client = client();
        client.ask(
                "subscribe",
                SUBSCRIBE
                        + ",\"group_id\":\"g\",\"topics\":[\"tp\"],\"tz\":\"Asia/Tokyo\",\"session_timeout_ms\":\"12000\","
                        + "\"config\":{\"heartbeat.interval.ms\":\"3000\"}");
        assertThat(journal.entries())
                .anySatisfy(entry -> assertThat(entry.ignored())
                        .containsExactly("tz Asia/Tokyo", "session.timeout.ms 12000", "heartbeat.interval.ms 3000"));
    }

    @Test
    void whatIsNoRequestIsNotAnswered() throws InterruptedException {
        var client = client();
        client.send("{");
        client.send("nosuch", "");
        client.sendBinary("00".repeat(30));
        assertThat(client.ask("version", "")).contains("\"action\":\"version\"");
    }

    @Test
    void consumersAreShown() throws InterruptedException {
        var client = client();
        subscribe(client, "g");
        session.execute("insert into t1 values (1704067200000, 1)");
        client.ask("poll", "\"blocking_time\":0");
        client.ask("commit", "");
        var shown = (Answer.Rows) session.execute("show subscriptions");
        var row = shown.batches().next().values();
        assertThat(row.get(0).get(0)).isEqualTo("tp");
        assertThat(row.get(6).get(0)).isEqualTo("wal:4");
        assertThat(row.get(7).get(0)).isEqualTo(1L);
        var consumers =
                ((Answer.Rows) session.execute("show consumers")).batches().next();
        assertThat(consumers.values().get(6).get(0)).isEqualTo("tp");
        assertThat(consumers.values().get(5).get(0)).isEqualTo("ready");
    }
}
