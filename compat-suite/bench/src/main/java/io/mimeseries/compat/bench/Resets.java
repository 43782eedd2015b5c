package io.mimeseries.compat.bench;

import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.influxdb.WriteRequest;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What {@code reset()} costs between two small tests. */
final class Resets {
    private static final int ROUNDS = 201;

    private Resets() {}

    /** The median CPU time of the calling thread, in ms; each reset takes away a database with a hundred points. */
    static double median() throws IOException {
        var points = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            points.append("cpu,host=h")
                    .append(i % 10)
                    .append(" value=")
                    .append(i)
                    .append("i ")
                    .append(i)
                    .append('\n');
        }
        var body = points.toString().getBytes(StandardCharsets.UTF_8);
        var costs = new double[ROUNDS];
        try (var server = MimeseriesServer.start(ServerOptions.influxDbAlone().withInfluxDbPort(0))) {
            for (int round = 0; round < ROUNDS; round++) {
                server.influxDb().query(new QueryRequest("CREATE DATABASE home", ""));
                server.influxDb().write(new WriteRequest("home", "", "n", body, 0, body.length));
                var before = CpuTime.ofThread();
                server.reset();
                costs[round] = CpuTime.ofThread() - before;
            }
        }
        return Medians.of(costs);
    }
}
