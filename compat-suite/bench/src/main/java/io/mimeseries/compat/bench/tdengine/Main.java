package io.mimeseries.compat.bench.tdengine;

import io.mimeseries.server.Endpoint;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.TDengineOptions;
import java.io.IOException;
import java.net.InetSocketAddress;

/** Measures TDengine's REST beside the InfluxDB endpoint of the same server, all in this JVM, and its parser in fresh ones. */
public final class Main {
    /** The process's clock ticks in steps of 10 ms: a round is of several requests. */
    private static final int REQUESTS = 20;

    private static final int QUERIES = 2;
    private static final int ROWS = 1000;
    private static final int COLUMNS = 5;
    private static final int SMALL = 200;
    private static final int TABLES = 10;
    private static final int ROWS_OF_TABLE = 100_000;
    private static final long START = 1_767_225_600_000L;
    private static final String WINDOW = "1767225600000 AND ts < 1767325600000";

    private Main() {}

    /** Without arguments the tables; with one what the parser costs in this JVM. */
    public static void main(String... arguments) throws Exception {
        if (arguments.length == 1) {
            System.out.println(Parsing.inThisJvm());
            return;
        }
        Parsing.print();
        System.out.println();
        Beside.head();
        var options = ServerOptions.influxDbAlone().withTDengine(TDengineOptions.DEFAULT);
        try (var server = MimeseriesServer.start(options);
                var influx = new Connection(address(server.influxDbEndpoint()));
                var tdengine = new Connection(address(server.tdengineEndpoint()))) {
            influx.ask(Connection.request("POST /query?q=CREATE%20DATABASE%20d", ""));
            sql(tdengine, "CREATE DATABASE d");
            writes(influx, tdengine);
            queries(influx, tdengine);
        }
    }

    private static InetSocketAddress address(Endpoint endpoint) {
        return new InetSocketAddress(endpoint.host(), endpoint.port());
    }

    private static void sql(Connection connection, String statement) throws IOException {
        connection.ask(Connection.request("POST /rest/sql/d", statement));
    }

    private static void writes(Connection influx, Connection tdengine) throws IOException {
        sql(tdengine, "CREATE TABLE d.w (ts TIMESTAMP, a DOUBLE, b DOUBLE, c DOUBLE, e DOUBLE, f DOUBLE)");
        Beside.row(
                "multi-row INSERT, 1,000 rows of five values, beside line protocol: a value",
                REQUESTS * ROWS * COLUMNS,
                2,
                round -> send(influx, "/write?db=d&precision=ms", "w", round),
                round -> {
                    for (int at = 0; at < REQUESTS; at++) {
                        sql(tdengine, insert(round * REQUESTS + at));
                    }
                });
        Beside.row(
                "the same as lines without a schema: a value",
                REQUESTS * ROWS * COLUMNS,
                1.5,
                round -> send(influx, "/write?db=d&precision=ms", "l", round),
                round -> send(tdengine, "/influxdb/v1/write?db=d&precision=ms", "l", round));
    }

    private static void send(Connection connection, String path, String name, int round) throws IOException {
        for (int at = 0; at < REQUESTS; at++) {
            connection.ask(lines(path, name, round * REQUESTS + at));
        }
    }

    private static byte[] lines(String path, String name, int round) {
        var text = new StringBuilder();
        for (int row = 0; row < ROWS; row++) {
            text.append(name)
                    .append(",host=h a=")
                    .append(row)
                    .append(".5,b=1.25,c=2.5,e=3.75,f=")
                    .append(round)
                    .append(".5 ")
                    .append(START + (long) round * ROWS + row)
                    .append('\n');
        }
        return Connection.request("POST " + path, text.toString());
    }

    private static String insert(int round) {
        var text = new StringBuilder("INSERT INTO d.w VALUES");
        for (int row = 0; row < ROWS; row++) {
            text.append(" (")
                    .append(START + (long) round * ROWS + row)
                    .append(", ")
                    .append(row)
                    .append(".5, 1.25, 2.5, 3.75, ")
                    .append(round)
                    .append(".5)");
        }
        return text.toString();
    }

    private static void queries(Connection influx, Connection tdengine) throws IOException {
        influx.ask(Connection.request("POST /write?db=d", "one v=1 1000"));
        sql(tdengine, "CREATE TABLE d.one (ts TIMESTAMP, v DOUBLE)");
        sql(tdengine, "INSERT INTO d.one VALUES (NOW, 1)");
        var selectOne = query("SELECT v FROM one");
        var one = Connection.request("POST /rest/sql", "SELECT v FROM d.one");
        Beside.row(
                "small query, one of 200",
                SMALL,
                1.3,
                round -> repeat(influx, selectOne, SMALL),
                round -> repeat(tdengine, one, SMALL));
        fill(influx, tdengine);
        var last = query("SELECT last(v) FROM m");
        var lastRow = Connection.request("POST /rest/sql", "SELECT LAST(v) FROM d.m");
        Beside.row(
                "last value of 1,000,000 rows",
                SMALL,
                1.5,
                round -> repeat(influx, last, SMALL),
                round -> repeat(tdengine, lastRow, SMALL));
        var grouped = query(
                "SELECT mean(v) FROM m WHERE time >= 1767225600000ms AND time < 1767325600000ms GROUP BY time(1s)");
        var windows = Connection.request(
                "POST /rest/sql", "SELECT _wstart, AVG(v) FROM d.m WHERE ts >= " + WINDOW + " INTERVAL(1s)");
        Beside.row(
                "windows of 1 s over 1,000,000 rows in ten tables",
                QUERIES,
                1.5,
                round -> repeat(influx, grouped, QUERIES),
                round -> repeat(tdengine, windows, QUERIES));
    }

    private static byte[] query(String text) {
        return Connection.request(
                "GET /query?db=d&epoch=ms&q="
                        + text.replace(" ", "%20").replace(">", "%3E").replace("<", "%3C"),
                "");
    }

    private static void repeat(Connection connection, byte[] request, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            connection.ask(request);
        }
    }

    private static void fill(Connection influx, Connection tdengine) throws IOException {
        sql(tdengine, "CREATE STABLE d.m (ts TIMESTAMP, v DOUBLE) TAGS (g INT)");
        for (int table = 0; table < TABLES; table++) {
            for (int from = 0; from < ROWS_OF_TABLE; from += 10 * ROWS) {
                var lines = new StringBuilder();
                var insert = new StringBuilder("INSERT INTO d.m" + table + " USING d.m TAGS (" + table + ") VALUES");
                for (int row = from; row < from + 10 * ROWS; row++) {
                    lines.append("m,g=")
                            .append(table)
                            .append(" v=")
                            .append(row % 1000)
                            .append(".5 ")
                            .append(START + row)
                            .append('\n');
                    insert.append(" (")
                            .append(START + row)
                            .append(", ")
                            .append(row % 1000)
                            .append(".5)");
                }
                influx.ask(Connection.request("POST /write?db=d&precision=ms", lines.toString()));
                sql(tdengine, insert.toString());
            }
        }
    }
}
