package io.mimeseries.compat.influxdbjava.programs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.influxdb.InfluxDB.ConsistencyLevel;
import org.influxdb.dto.BatchPoints;
import org.influxdb.dto.Point;
import org.influxdb.dto.Query;

/** Each form of write, in each precision and consistency. */
final class Writing {
    private Writing() {}

    static Point point(String host, long seconds, double value) {
        return Point.measurement("cpu")
                .time(seconds, TimeUnit.SECONDS)
                .tag("host", host)
                .addField("value", value)
                .build();
    }

    static void run(Target target, Printer out) {
        try (var client = target.home()) {
            client.query(new Query("CREATE RETENTION POLICY ever ON home DURATION INF REPLICATION 1"));
            out.attempt(
                    "types",
                    () -> client.write(Point.measurement("odd, na=me")
                            .time(1, TimeUnit.NANOSECONDS)
                            .tag("tag key", "tag,=value")
                            .tag(Map.of("other", "ü"))
                            .addField("float", 1.25)
                            .addField("integer", Long.MIN_VALUE)
                            .addField("boolean", false)
                            .addField("string", "quote \" back \\ line\nnext 你好")
                            .addField("big", new BigDecimal("1500000000000000000.5"))
                            .addField("small", 1e-300)
                            .fields(Map.of("number", new BigInteger("12")))
                            .build()));
            out.query(client, "SELECT * FROM \"odd, na=me\"");
            out.query(client, "SHOW FIELD KEYS");
            out.attempt("to a policy", () -> client.write("home", "ever", point("a", 1, 1)));
            out.attempt("line", () -> client.write("cpu,host=b value=2 2000000000"));
            out.attempt("lines", () -> client.write(List.of("cpu,host=b value=3 3000000000", "cpu,host=c value=4 4")));
            for (var level : ConsistencyLevel.values()) {
                out.attempt(
                        "lines, " + level,
                        () -> client.write(
                                "home", "ever", level, List.of("levels,l=" + level + " value=1 1", "levels value=2")));
            }
            for (var unit : List.of(
                    TimeUnit.HOURS,
                    TimeUnit.MINUTES,
                    TimeUnit.SECONDS,
                    TimeUnit.MILLISECONDS,
                    TimeUnit.MICROSECONDS,
                    TimeUnit.NANOSECONDS)) {
                out.attempt(
                        "lines in " + unit,
                        () -> client.write(
                                "home", "ever", ConsistencyLevel.ONE, unit, "units,u=" + unit + " value=1 5"));
            }
            out.query(client, "SELECT * FROM ever.units");
            out.query(client, "SELECT count(value) FROM ever.levels GROUP BY l");
            out.attempt(
                    "batch",
                    () -> client.write(BatchPoints.database("home")
                            .retentionPolicy("ever")
                            .consistency(ConsistencyLevel.ALL)
                            .tag("region", "eu")
                            .points(point("a", 10, 10), point("b", 11, 11))
                            .build()));
            out.attempt(
                    "batch in seconds",
                    () -> client.write(BatchPoints.database("home")
                            .precision(TimeUnit.SECONDS)
                            .point(point("d", 12, 12))
                            .build()));
            out.attempt(
                    "batch with retry",
                    () -> client.writeWithRetry(BatchPoints.database("home")
                            .point(point("e", 13, 13))
                            .build()));
            client.enableGzip();
            var many = BatchPoints.database("home");
            for (int i = 0; i < 5000; i++) {
                many.point(Point.measurement("many")
                        .time(i, TimeUnit.MILLISECONDS)
                        .tag("n", String.valueOf(i % 3))
                        .addField("v", i)
                        .build());
            }
            out.attempt("zipped", () -> client.write(many.build()));
            client.disableGzip();
            out.query(client, "SELECT count(v), sum(v) FROM many GROUP BY n");
            client.setRetentionPolicy("ever").setConsistency(ConsistencyLevel.QUORUM);
            out.attempt("to the client's policy", () -> client.write(point("f", 14, 14)));
            out.query(client, "SELECT * FROM ever.cpu");
            out.query(client, "SELECT host, value FROM cpu");
        }
    }
}
