package io.mimeseries.server.tdengine.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.tdengine.TDengineHttpOptions;
import io.mimeseries.server.tdengine.TDengineHttpServer;
import io.mimeseries.tdengine.TDengine;
import io.mimeseries.tdengine.TDengineVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Conversations as the sources of taosAdapter and of its clients have them. */
@Timeout(60)
class SocketServiceTests {
    private static final String CONN =
            "{\"action\":\"conn\",\"args\":{\"req_id\":1,\"user\":\"root\",\"password\":\"taosdata\"";

    private TDengine database;
    private TDengineHttpServer server;

    @BeforeEach
    void start() throws IOException {
        database = new TDengine(TDengineVersion.DEFAULT, new ManualClock(Instant.parse("2026-11-20T00:00:00Z")));
        var session = database.rootSession();
        session.execute("create database power");
        session.use("power");
        session.execute("create stable meters (ts timestamp, voltage int) tags (groupid int)");
        session.execute("create table w_int (ts timestamp, v int)");
        session.execute("insert into w_int values (1704067200000, 1) (1704067201000, 2) (1704067202000, null)");
        server = TDengineHttpServer.start(
                database, new Journal(100), FaultGate.open(), TDengineHttpOptions.DEFAULT.withPort(0));
    }

    @AfterEach
    void stop() {
        server.close();
        database.close();
    }

    private SocketClient connected(String path) throws InterruptedException {
        var client = new SocketClient(server, path);
        assertThat(client.ask(CONN + ",\"db\":\"power\"}}")).startsWith("{\"code\":0");
        return client;
    }

    private static String ok(String action, String members) {
        return "{\"code\":0,\"message\":\"\",\"action\":\"" + action + "\",\"req_id\":7"
                + (members.isEmpty() ? "" : ",") + members + "}";
    }

    private static String failed(int code, String message, String action) {
        return "{\"code\":" + code + ",\"message\":\"" + message + "\",\"action\":\"" + action + "\",\"req_id\":7}";
    }

    @Test
    void saysWhatIsMissing() throws InterruptedException {
        var client = new SocketClient(server, "/ws");
        assertThat(client.ask("{\"action\":\"version\"}")).contains("\"req_id\":0", "\"version\":\"");
        assertThat(client.ask("query", "\"sql\":\"select 1\""))
                .isEqualTo(failed(65535, "server not connected", "query"));
        assertThat(client.ask("nope", "")).isEqualTo(failed(65535, "unknown action nope", "nope"));
        assertThat(client.ask("", "")).isEqualTo(failed(65535, "request no action", ""));
        assertThat(client.ask("{")).startsWith("{\"code\":65535,\"message\":\"unmarshal ws request error");
        assertThat(client.ask(CONN.replace("taosdata", "bad") + "}}"))
                .contains("\"code\":855", "Authentication failure");
        assertThat(client.ask(CONN + "}}")).startsWith("{\"code\":0");
        assertThat(client.ask(CONN + "}}")).contains("duplicate connections");
        assertThat(client.ask("query", "\"sql\":\"insert into nosuch values (now, 1)\""))
                .startsWith("{\"code\":");
    }

    @Test
    void requestsHaveNumbersOf64BitsWithoutASign() throws InterruptedException {
        var client = new SocketClient(server, "/ws");
        assertThat(client.ask(CONN.replace("\"req_id\":1", "\"req_id\":11396819406874935297") + "}}"))
                .startsWith("{\"code\":0")
                .contains("\"req_id\":11396819406874935297,");
        // select 1
        assertThat(client.askBinary(
                        "feffffffffffffff000000000000000006000000000000000100" + "0800000073656c6563742031"))
                .contains("\"req_id\":18446744073709551614,");
    }

    @Test
    void rowsAreFetchedBlockByBlockByOlderClients() throws InterruptedException {
        var client = connected("/rest/ws");
        assertThat(client.ask("query", "\"sql\":\"select ts, v from w_int\""))
                .isEqualTo(ok(
                        "query",
                        "\"id\":1,\"is_update\":false,\"affected_rows\":0,\"fields_count\":2,"
                                + "\"fields_names\":[\"ts\",\"v\"],\"fields_types\":[9,4],\"fields_lengths\":[8,4],"
                                + "\"precision\":0"));
        assertThat(client.ask("fetch", "\"id\":1"))
                .isEqualTo(ok("fetch", "\"id\":1,\"completed\":false,\"lengths\":[8,4],\"rows\":3"));
        assertThat(client.ask("fetch_block", "\"id\":1")).endsWith("20010000000200000000000000" + "00");
        assertThat(client.ask("fetch", "\"id\":1"))
                .isEqualTo(ok("fetch", "\"id\":1,\"completed\":true,\"lengths\":null,\"rows\":0"));
        assertThat(client.ask("fetch", "\"id\":1")).isEqualTo(failed(65535, "result is nil", "fetch"));
    }

    @Test
    void rowsAreFetchedInBinaryByNewerOnes() throws InterruptedException {
        var client = connected("/ws");
        // select server_version()
        assertThat(client.askBinary("0120000000000000000000000000000006000000000000000100"
                        + "1700000073656c656374207365727665725f76657273696f6e2829"))
                .contains("\"action\":\"binary_query\"", "\"req_id\":8193", "\"fields_names\":[\"server_version()\"]");
        var fetch = "0220000000000000010000000000000007000000000000000100";
        assertThat(client.askBinary(fetch)).startsWith("ffffffffffffffff07000000000000000100");
        assertThat(client.askBinary(fetch)).endsWith("0000000000000000010000000000000001");
        assertThat(client.askBinary(fetch))
                .contains(HexFormat.of().formatHex("result is nil".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void valuesAreBoundStepByStep() throws InterruptedException {
        var client = connected("/rest/stmt");
        assertThat(client.ask("init", "")).isEqualTo(ok("init", "\"stmt_id\":1"));
        assertThat(client.ask("prepare", "\"stmt_id\":1,\"sql\":\"insert into ? using meters tags (?) values (?, ?)\""))
                .isEqualTo(ok("prepare", "\"stmt_id\":1,\"is_insert\":true"));
        for (var step : new String[] {
            "set_table_name|,\"name\":\"d1\"",
            "set_tags|,\"tags\":[3]",
            "bind|,\"columns\":[[1686844800000,1686844801000],[1,null]]",
            "add_batch|"
        }) {
            var parts = step.split("\\|", -1);
            assertThat(client.ask(parts[0], "\"stmt_id\":1" + parts[1])).isEqualTo(ok(parts[0], "\"stmt_id\":1"));
        }
        assertThat(client.ask("exec", "\"stmt_id\":1")).isEqualTo(ok("exec", "\"stmt_id\":1,\"affected\":2"));
        var reader = connected("/ws");
        assertThat(reader.ask("query", "\"sql\":\"select ts, voltage, groupid from d1\""))
                .contains("\"fields_count\":3");
        assertThat(reader.ask("fetch", "\"id\":1")).contains("\"rows\":2");
    }

    @Test
    void valuesAreBoundAllAtOnce() throws InterruptedException {
        var client = connected("/ws");
        assertThat(client.ask("stmt2_init", "\"single_stb_insert\":true")).isEqualTo(ok("stmt2_init", "\"stmt_id\":1"));
        assertThat(
                        client.ask(
                                "stmt2_prepare",
                                "\"stmt_id\":1,\"get_fields\":true,\"sql\":\"INSERT INTO ? USING meters TAGS(?) VALUES (?,?)\""))
                .isEqualTo(ok(
                        "stmt2_prepare",
                        "\"stmt_id\":1,\"is_insert\":true,\"fields\":["
                                + "{\"name\":\"tbname\",\"field_type\":8,\"precision\":0,\"scale\":0,\"bytes\":271,\"bind_type\":4},"
                                + "{\"name\":\"groupid\",\"field_type\":4,\"precision\":0,\"scale\":0,\"bytes\":4,\"bind_type\":2},"
                                + "{\"name\":\"ts\",\"field_type\":9,\"precision\":0,\"scale\":0,\"bytes\":8,\"bind_type\":1},"
                                + "{\"name\":\"voltage\",\"field_type\":4,\"precision\":0,\"scale\":0,\"bytes\":4,\"bind_type\":1}"
                                + "],\"fields_count\":4"));
        assertThat(client.askBinary("0110000000000000010000000000000009000000000000000100ffffffff6f00000001000000"
                        + "01000000020000001c000000210000003b000000030064300016000000160000000400000001000000000004"
                        + "00000001000000300000001a000000090000000100000000000800000000f451c28c0100001600000004000000"
                        + "0100000000000400000007000000"))
                .isEqualTo("{\"code\":0,\"message\":\"\",\"action\":\"stmt2_bind\",\"req_id\":4097,\"stmt_id\":1}");
        assertThat(client.ask("stmt2_exec", "\"stmt_id\":1"))
                .isEqualTo(ok("stmt2_exec", "\"stmt_id\":1,\"affected\":1"));
        assertThat(client.ask("stmt2_close", "\"stmt_id\":1")).isEqualTo(ok("stmt2_close", "\"stmt_id\":1"));
        assertThat(client.ask("stmt2_exec", "\"stmt_id\":1"))
                .isEqualTo(
                        "{\"code\":65535,\"message\":\"stmt is nil\",\"action\":\"stmt2_exec\",\"req_id\":7,\"stmt_id\":1}");
        assertThat(client.ask("query", "\"sql\":\"select voltage from d0\"")).contains("\"id\":1,");
    }

    @Test
    void tenThousandStatementsMayStayOpen() throws InterruptedException {
        var client = connected("/ws");
        for (int i = 0; i < 10_000; i++) {
            client.send("stmt2_init", "");
        }
        var ids = new HashSet<String>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(client.answer());
        }
        assertThat(ids).hasSize(10_000).allMatch(answer -> answer.startsWith("{\"code\":0,"));
        client.vanish();
        assertThat(connected("/ws").ask("stmt2_init", "")).startsWith("{\"code\":0,");
    }

    @Test
    void timestampsToBeBoundTellTheirPrecision() throws InterruptedException {
        var client = connected("/ws");
        client.ask("query", "\"sql\":\"create database fine precision 'ns'\"");
        client.ask("query", "\"sql\":\"create table fine.t (ts timestamp, u timestamp)\"");
        client.ask("stmt2_init", "");
        assertThat(client.ask(
                        "stmt2_prepare",
                        "\"stmt_id\":1,\"get_fields\":true,\"sql\":\"insert into fine.t values (?, ?)\""))
                .contains("{\"name\":\"ts\",\"field_type\":9,\"precision\":2,")
                .contains("{\"name\":\"u\",\"field_type\":9,\"precision\":2,");
        client.ask("init", "");
        client.ask("prepare", "\"stmt_id\":2,\"sql\":\"insert into fine.t values (?, ?)\"");
        assertThat(client.ask("get_col_fields", "\"stmt_id\":2"))
                .contains("{\"name\":\"ts\",\"field_type\":9,\"precision\":2,")
                .contains("{\"name\":\"u\",\"field_type\":9,\"precision\":0,");
    }
}
