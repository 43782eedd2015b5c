package io.mimeseries.compat.bench.iotdb;

import io.mimeseries.compat.bench.CeilingTable;
import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.influxdb.WriteRequest;
import io.mimeseries.server.MimeseriesServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.apache.thrift.TException;

/** The average of each minute over a million points a second apart, through both languages of one process in turns. */
final class Averages {
    private static final int POINTS = 1_000_000;
    private static final int BATCH = 10_000;
    private static final int MINUTES = (POINTS + 59) / 60;
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 11;
    private static final double NANOS_PER_MILLI = 1e6;

    private final MimeseriesServer server;
    private final Client client;

    Averages(MimeseriesServer server, Client client) {
        this.server = server;
        this.client = client;
    }

    void print() throws IOException, TException {
        fill();
        var influxQl = new double[ROUNDS];
        var iotDb = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            int minutes = throughInfluxQl();
            long between = System.nanoTime();
            int rows = Queries.rows(
                    client, "select avg(s1) from root.loadagg.** group by ([0," + POINTS * 1000L + "),1m)");
            long end = System.nanoTime();
            if (minutes != MINUTES || rows != MINUTES) {
                throw new IOException(minutes + " and " + rows + " minutes");
            }
            if (round >= 0) {
                influxQl[round] = (between - start) / NANOS_PER_MILLI;
                iotDb[round] = (end - between) / NANOS_PER_MILLI;
            }
        }
        CeilingTable.times("average per minute over 1 M points (left: InfluxQL): ms", influxQl, iotDb, 3);
    }

    private void fill() throws IOException, TException {
        server.influxDb().query(new QueryRequest("CREATE DATABASE load", ""));
        for (int from = 0; from < POINTS; from += BATCH) {
            client.exchange(Writes.TABLET, Writes.doubles(client, "root.loadagg.d1", BATCH, from));
            var lines = new StringBuilder();
            for (int point = from; point < from + BATCH; point++) {
                lines.append("d1 s1=")
                        .append(Math.sin(point))
                        .append(' ')
                        .append(point)
                        .append('\n');
            }
            var body = lines.toString().getBytes(StandardCharsets.US_ASCII);
            server.influxDb().write(new WriteRequest("load", "", "s", body, 0, body.length));
        }
    }

    /** Over a connection of its own; gives the number of rows, each of which begins with its time in milliseconds. */
    private int throughInfluxQl() throws IOException {
        var query = "SELECT%20mean(s1)%20FROM%20d1%20WHERE%20time%20%3E%3D%200%20AND%20time%20%3C%20" + POINTS
                + "s%20GROUP%20BY%20time(1m)";
        var endpoint = server.influxDbEndpoint();
        try (var socket = new Socket(endpoint.host(), endpoint.port())) {
            socket.getOutputStream()
                    .write(("GET /query?db=load&epoch=ms&q=" + query
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = socket.getInputStream().readAllBytes();
            int rows = 0;
            for (int i = 1; i < answer.length; i++) {
                if (answer[i - 1] == '[' && answer[i] >= '0' && answer[i] <= '9') {
                    rows++;
                }
            }
            return rows;
        }
    }
}
