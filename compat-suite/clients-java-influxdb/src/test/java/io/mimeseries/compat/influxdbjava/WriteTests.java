package io.mimeseries.compat.influxdbjava;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.testkit.InfluxDbServer;
import io.mimeseries.testkit.MimeseriesTest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.influxdb.InfluxDB;
import org.influxdb.dto.BatchPoints;
import org.influxdb.dto.Point;
import org.junit.jupiter.api.Test;

@MimeseriesTest
final class WriteTests {
    private static Point point(String host, long seconds, double value) {
        return Point.measurement("cpu")
                .time(seconds, TimeUnit.SECONDS)
                .tag("host", host)
                .addField("value", value)
                .build();
    }

    @Test
    void onePointWithEveryTypeOfField(InfluxDbServer server) {
        try (var client = Clients.connect(server)) {
            client.write(Point.measurement("odd, name")
                    .time(1, TimeUnit.NANOSECONDS)
                    .tag("tag key", "tag,=value")
                    .addField("float", 1.25)
                    .addField("integer", Long.MAX_VALUE)
                    .addField("boolean", true)
                    .addField("string", "quote \" backslash \\ 你好")
                    .build());
            assertThat(Clients.rows(client, "SELECT boolean, float, string, \"tag key\" FROM \"odd, name\""))
                    .containsExactly(List.of(
                            "1970-01-01T00:00:00.000000001Z", true, 1.25, "quote \" backslash \\ 你好", "tag,=value"));
        }
    }

    @Test
    void batchesGoToTheirPolicy(InfluxDbServer server) {
        try (var client = Clients.connect(server)) {
            Clients.rows(client, "CREATE RETENTION POLICY long ON home DURATION INF REPLICATION 1");
            client.write(BatchPoints.database(Clients.DATABASE)
                    .retentionPolicy("long")
                    .consistency(InfluxDB.ConsistencyLevel.ALL)
                    .tag("region", "eu")
                    .points(point("a", 1, 1), point("b", 2, 2))
                    .build());
            client.setRetentionPolicy("long").write(point("c", 3, 3));
            client.write(
                    Clients.DATABASE, "long", InfluxDB.ConsistencyLevel.ONE, TimeUnit.SECONDS, "cpu,host=d value=4 4");
            assertThat(Clients.rows(client, "SELECT sum(value) FROM long.cpu WHERE region = 'eu'"))
                    .containsExactly(List.of("1970-01-01T00:00:00Z", 3.0));
            assertThat(Clients.rows(client, "SELECT count(value) FROM long.cpu"))
                    .containsExactly(List.of("1970-01-01T00:00:00Z", 4.0));
        }
    }

    @Test
    void compressedBodies(InfluxDbServer server) {
        try (var client = Clients.connect(server)) {
            client.enableGzip();
            for (var i = 0; i < 10; i++) {
                client.write(point("a", i, i));
            }
            client.disableGzip().write(List.of("cpu,host=a value=10 10000000000", "cpu,host=a value=11 11000000000"));
            assertThat(Clients.rows(client, "SELECT sum(value) FROM cpu"))
                    .containsExactly(List.of("1970-01-01T00:00:00Z", 66.0));
        }
    }

    @Test
    void collectedPointsArriveByFlushAndClose(InfluxDbServer server) {
        try (var client = Clients.connect(server)) {
            client.enableBatch(1_000, 600_000, TimeUnit.MILLISECONDS);
            for (var i = 0; i < 250; i++) {
                client.write(point("h" + i % 7, i, i));
            }
            client.flush();
            assertThat(Clients.rows(client, "SELECT count(value) FROM cpu"))
                    .containsExactly(List.of("1970-01-01T00:00:00Z", 250.0));
            client.write(point("last", 1000, 1));
        }
        try (var client = Clients.connect(server)) {
            assertThat(Clients.rows(client, "SELECT count(value) FROM cpu"))
                    .containsExactly(List.of("1970-01-01T00:00:00Z", 251.0));
        }
    }

    @Test
    void pointsWithoutTimeGetTheServers(InfluxDbServer server, ManualClock clock) {
        clock.set(Instant.parse("2020-02-29T12:00:00Z"));
        try (var client = Clients.connect(server)) {
            client.write("cpu value=1");
            assertThat(Clients.rows(client, "SELECT * FROM cpu")).containsExactly(List.of("2020-02-29T12:00:00Z", 1.0));
            clock.set(Instant.parse("2020-02-29T13:00:00Z"));
            assertThat(Clients.rows(client, "SELECT * FROM cpu WHERE time > now() - 59m"))
                    .isEmpty();
        }
    }
}
