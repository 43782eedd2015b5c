package example;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.testkit.InfluxDbServer;
import io.mimeseries.testkit.MimeseriesTest;
import io.mimeseries.testkit.Seed;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.influxdb.InfluxDBFactory;
import org.influxdb.dto.Point;
import org.influxdb.dto.Query;
import org.junit.jupiter.api.Test;

/** The kit as its users meet it: packaged, with the real client beside it. */
@MimeseriesTest
class CpuRepositoryTests {
    @Test
    void storesPoints(InfluxDbServer influxdb) {
        influxdb.createDatabase("home");
        try (var client = InfluxDBFactory.connect(influxdb.url())) {
            client.setDatabase("home");
            client.write(Point.measurement("cpu").addField("v", 21.5).build());
            client.write(Point.measurement("cpu").tag("host", "a").addField("v", 22.5).build());
            var answer = client.query(new Query("SELECT count(v) FROM cpu"));
            assertThat(answer.hasError()).isFalse();
            assertThat(answer.getResults().get(0).getSeries().get(0).getValues().get(0).get(1)).isEqualTo(2.0);
        }
        assertThat(influxdb).database("home").measurement("cpu").hasPoints(2).hasTagValue("host", "a");
    }

    @Test
    @Seed(database = "home", lineProtocol = "cpu v=1 0")
    void goesByTheManualClock(InfluxDbServer influxdb, ManualClock clock) {
        clock.set(Instant.parse("2024-03-01T00:00:00Z"));
        try (var client = InfluxDBFactory.connect(influxdb.url())) {
            client.write("home", "", org.influxdb.InfluxDB.ConsistencyLevel.ONE, "cpu v=2");
            clock.advance(Duration.ofHours(1));
            var answer = client.query(new Query("SELECT v FROM cpu WHERE time > now() - 2h", "home"));
            assertThat(answer.getResults().get(0).getSeries().get(0).getValues()).hasSize(1);
        }
        assertThat(influxdb).database("home").measurement("cpu").hasPoints(2).lastPoint().field("v").isEqualTo(2.0);
    }

    @Test
    void saysNothingOfItsOwn() {
        var out = System.out;
        var err = System.err;
        var said = new ByteArrayOutputStream();
        try (var capture = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            System.setErr(capture);
            try (var influxdb = InfluxDbServer.builder().seed("home", "cpu v=1").start()) {
                assertThat(influxdb).database("home").measurement("cpu").hasPoints(1);
            }
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
