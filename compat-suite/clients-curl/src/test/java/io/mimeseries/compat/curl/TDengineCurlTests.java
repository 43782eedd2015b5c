package io.mimeseries.compat.curl;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.compat.programs.Command;
import io.mimeseries.compat.programs.Missing;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calls of TDengine's REST API that its documents show with curl; each is a process of its own. */
class TDengineCurlTests {
    private static final Path WORK = Path.of(System.getProperty("mimeseries.work", "target"));
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String BASIC = "Authorization: Basic cm9vdDp0YW9zZGF0YQ==";
    private static final String TAOSD =
            "Authorization: Taosd /KfeAzX/f9na8qdtNZmtONryp201ma04bEl8LcvLUd7a8qdtNZmtONryp201ma04";
    private static final String AFFECTED =
            "{\"code\":0,\"column_meta\":[[\"affected_rows\",\"INT\",4]],\"data\":[[%d]],\"rows\":1}";
    private MimeseriesServer server;
    private String address;

    @BeforeAll
    static void needsCurl() throws IOException, InterruptedException {
        Files.createDirectories(WORK);
        try {
            Missing.need(WORK, LIMIT, Map.of(), "curl", "--version");
        } catch (Missing e) {
            throw e.end("curl");
        }
    }

    @BeforeEach
    void start() throws Exception {
        server = MimeseriesServer.start(ServerOptions.tdengineAlone());
        var endpoint = server.tdengineEndpoint();
        address = endpoint.host() + ":" + endpoint.port();
        var session = server.tdengine().rootSession();
        session.execute("CREATE DATABASE demo KEEP 36500");
        session.execute("CREATE TABLE demo.d1001 (ts TIMESTAMP, current FLOAT, voltage INT, phase FLOAT)");
        session.execute("INSERT INTO demo.d1001 VALUES ('2018-10-03 06:38:05.000Z', 10.3, 219, 0.31)");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String curl(String... arguments) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of("curl", "-sS"));
        line.addAll(List.of(arguments));
        var command = Command.run(WORK, LIMIT, Map.of(), line);
        assertThat(command.exit()).as(command.err()).isZero();
        return command.out();
    }

    @Test
    void theConnectionIsTriedByTheVersion() throws Exception {
        assertThat(curl("-u", "root:taosdata", "http://" + address + "/rest/sql", "-d", "select server_version()"))
                .isEqualTo(
                        "{\"code\":0,\"column_meta\":[[\"server_version()\",\"VARCHAR\",7]],\"data\":[[\"3.3.7.5\"]],"
                                + "\"rows\":1}");
    }

    /** The document tries WebSocket so, though it posts to REST: what answers is REST. */
    @Test
    void anUpgradeThatIsNoneIsAnsweredAsRest() throws Exception {
        var answer = curl(
                "-i",
                "-N",
                "-d",
                "show databases",
                "-H",
                BASIC,
                "-H",
                "Connection: Upgrade",
                "-H",
                "Upgrade: websocket",
                "-H",
                "Host: " + address,
                "-H",
                "Origin: http://" + address,
                "http://" + address + "/rest/sql");
        assertThat(answer)
                .startsWith("HTTP/1.1 200 OK\r\n")
                .contains("Content-Type: application/json; charset=utf-8\r\n")
                .contains("Transfer-Encoding: chunked\r\n")
                .contains("[\"demo\"]");
    }

    @Test
    void rowsAreReadInAnyWayOfSigningIn() throws Exception {
        var rows =
                "{\"code\":0,\"column_meta\":[[\"ts\",\"TIMESTAMP\",8],[\"current\",\"FLOAT\",4],[\"voltage\",\"INT\",4],"
                        + "[\"phase\",\"FLOAT\",4]],\"data\":[[\"2018-10-03T06:38:05.000Z\",10.3,219,0.31]],\"rows\":1}";
        var select = "select * from demo.d1001";
        var path = address + "/rest/sql";
        assertThat(curl("-L", "-u", "root:taosdata", "-d", select, path)).isEqualTo(rows);
        assertThat(curl("-L", "-H", BASIC, "-d", select, path)).isEqualTo(rows);
        assertThat(curl("-L", "-H", TAOSD, "-d", select, path)).isEqualTo(rows);
        assertThat(curl("-L", "-H", BASIC, "-d", "select * from d1001", path + "/demo"))
                .isEqualTo(rows);
        assertThat(curl("-L", "-d", select, "http://" + path + "?token=0123456789"))
                .isEqualTo(rows);
    }

    @Test
    void aTokenComesOfUserAndPassword() throws Exception {
        assertThat(curl("http://" + address + "/rest/login/root/taosdata"))
                .isEqualTo("{\"code\":0,\"desc\":\"" + TAOSD.substring(TAOSD.lastIndexOf(' ') + 1) + "\"}");
    }

    @Test
    void databasesAndTheirStatesAreListed() throws Exception {
        assertThat(curl(
                        "-L",
                        "-u",
                        "root:taosdata",
                        "-d",
                        "select name, ntables, status from information_schema.ins_databases;",
                        address + "/rest/sql"))
                .contains("[\"demo\",1,\"ready\"]");
    }

    @Test
    void statementsWithoutRowsTellHowManyWereWritten() throws Exception {
        var path = address + "/rest/sql";
        assertThat(curl("-L", "-H", BASIC, "-d", "create database demo2", path)).isEqualTo(AFFECTED.formatted(0));
        assertThat(curl("-L", "-H", BASIC, "-d", "insert into demo.d1001 values (now, 1, 2, 3)", path))
                .isEqualTo(AFFECTED.formatted(1));
    }

    @Test
    void rowsMayComeByNameAndInAnotherZone() throws Exception {
        assertThat(curl(
                        "-L",
                        "-H",
                        BASIC,
                        "-d",
                        "select ts, voltage from demo.d1001",
                        address + "/rest/sql?tz=Asia/Shanghai&req_id=7&row_with_meta=true"))
                .contains("\"data\":[{\"ts\":\"2018-10-03T14:38:05.000+08:00\",\"voltage\":219}]");
    }

    @Test
    void faultsHaveCodeAndText() throws Exception {
        assertThat(curl("-L", "-H", BASIC, "-d", "select * from demo.nosuch", address + "/rest/sql"))
                .startsWith("{\"code\":9731,\"desc\":\"Table does not exist\"");
        assertThat(curl("-i", "-d", "show databases", address + "/rest/sql"))
                .startsWith("HTTP/1.1 401 Unauthorized\r\n");
    }

    @Test
    void linesAreWrittenWithoutASchema() throws Exception {
        assertThat(curl(
                        "-i",
                        "-u",
                        "root:taosdata",
                        "--data-binary",
                        "measurement,host=host1 field1=2i,field2=2.0 1577836800000000000",
                        "http://" + address + "/influxdb/v1/write?db=demo"))
                .startsWith("HTTP/1.1 204 No Content\r\n");
        assertThat(curl(
                        "-i",
                        "-u",
                        "root:taosdata",
                        "-d",
                        "sys.if.bytes.out 1479496100 1.3E3 host=web01 interface=eth0",
                        "http://" + address + "/opentsdb/v1/put/telnet/demo"))
                .startsWith("HTTP/1.1 204 No Content\r\n");
        assertThat(curl("-L", "-H", BASIC, "-d", "select count(*) from sys_if_bytes_out", address + "/rest/sql/demo"))
                .contains("\"data\":[[1]]");
    }

    @Test
    void filesAreUploadedAsForms() throws Exception {
        var csv = WORK.resolve("rows.csv");
        Files.writeString(csv, "2018-10-03 06:38:15.000,12.6,218,0.33\n");
        assertThat(curl(
                        "-u",
                        "root:taosdata",
                        "-F",
                        "data=@" + csv,
                        "http://" + address + "/rest/upload?db=demo&table=d1001"))
                .contains("\"data\":[[1]]");
    }

    @Test
    void theServerIsAlive() throws Exception {
        assertThat(curl("-i", "http://" + address + "/-/ping")).startsWith("HTTP/1.1 200 OK\r\n");
    }
}
