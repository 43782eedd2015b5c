package io.mimeseries.compat.bench.tdengine;

import io.mimeseries.server.Endpoint;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.TDengineOptions;
import java.io.IOException;
import java.net.InetSocketAddress;

/** Measures TDengine's REST beside the InfluxDB endpoint of the same server and a stub, all in this JVM, and its parser in fresh ones. */
public final class Main {
    private static final int REQUESTS = 20;
    private static final int QUERIES = 5;
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
        var options = ServerOptions.influxDbAlone().withTDengine(TDengineOptions.DEFAULT);
        try (var listener = Stub.start();
                var server = MimeseriesServer.start(options);
                var stub = new Connection(listener.address());
                var influx = new Connection(address(server.influxDbEndpoint()));
                var tdengine = new Connection(address(server.tdengineEndpoint()))) {
            influx.ask(Connection.request("POST /query?q=CREATE%20DATABASE%20d", ""));
            sql(tdengine, "CREATE DATABASE d");
            var beside = new Beside(stub, influx, tdengine);
            beside.head();
            writes(beside, tdengine);
            queries(beside, influx, tdengine);
        }
    }

    private static InetSocketAddress address(Endpoint endpoint) {
        return new InetSocketAddress(endpoint.host(), endpoint.port());
    }

    private static byte[] sql(String statement) {
        return Connection.request("POST /rest/sql/d", statement);
    }

    private static void sql(Connection connection, String statement) throws IOException {
        connection.ask(sql(statement));
    }

    private static void writes(Beside beside, Connection tdengine) throws IOException {
        sql(tdengine, "CREATE TABLE d.w (ts TIMESTAMP, a DOUBLE, b DOUBLE, c DOUBLE, e DOUBLE, f DOUBLE)");
        beside.cost(
                "multi-row INSERT, 1,000 rows of five values, beside line protocol: a value",
                REQUESTS,
                ROWS * COLUMNS,
                2,
                number -> lines("/write?db=d&precision=ms", "w", number),
                number -> sql(insert(number)));
        beside.cost(
                "the same as lines without a schema: a value",
                REQUESTS,
                ROWS * COLUMNS,
                1.5,
                number -> lines("/write?db=d&precision=ms", "l", number),
                number -> lines("/influxdb/v1/write?db=d&precision=ms", "l", number));
    }

    private static byte[] lines(String path, String name, int number) {
        var text = new StringBuilder();
        for (int row = 0; row < ROWS; row++) {
            text.append(name)
                    .append(",host=h a=")
                    .append(row)
                    .append(".5,b=1.25,c=2.5,e=3.75,f=")
                    .append(number)
                    .append(".5 ")
                    .append(START + (long) number * ROWS + row)
                    .append('\n');
        }
        return Connection.request("POST " + path, text.toString());
    }

    private static String insert(int number) {
        var text = new StringBuilder("INSERT INTO d.w VALUES");
        for (int row = 0; row < ROWS; row++) {
            text.append(" (")
                    .append(START + (long) number * ROWS + row)
                    .append(", ")
                    .append(row)
                    .append(".5, 1.25, 2.5, 3.75, ")
                    .append(number)
                    .append(".5)");
        }
        return text.toString();
    }

    private static void queries(Beside beside, Connection influx, Connection tdengine) throws IOException {
        influx.ask(Connection.request("POST /write?db=d", "one v=1 1000"));
        sql(tdengine, "CREATE TABLE d.one (ts TIMESTAMP, v DOUBLE)");
        sql(tdengine, "INSERT INTO d.one VALUES (NOW, 1)");
        var selectOne = query("SELECT v FROM one");
        var one = sql("SELECT v FROM d.one");
        beside.cost("small query", SMALL, 1, 1.3, number -> selectOne, number -> one);
        beside.time("small query: p50 of the wall time", SMALL, 1.3, selectOne, one);
        fill(influx, tdengine);
        var last = query("SELECT last(v) FROM m");
        var lastRow = sql("SELECT LAST(v) FROM d.m");
        beside.cost("last value of 1,000,000 rows in ten tables", QUERIES, 1, 1.5, number -> last, number -> lastRow);
        var grouped = query(
                "SELECT mean(v) FROM m WHERE time >= 1767225600000ms AND time < 1767325600000ms GROUP BY time(1s)");
        var windows = sql("SELECT _wstart, AVG(v) FROM d.m WHERE ts >= " + WINDOW + " INTERVAL(1s)");
        beside.cost(
                "windows of 1 s over 1,000,000 rows in ten tables",
                QUERIES,
                1,
                1.5,
                number -> grouped,
                number -> windows);
    }

    private static byte[] query(String text) {
        return Connection.request(
                "GET /query?db=d&epoch=ms&q="
                        + text.replace(" ", "%20").replace(">", "%3E").replace("<", "%3C"),
                "");
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
