package io.mimeseries.testkit;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.ManualClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A manual clock holds for the tests that ask for it, and for no other. */
@MimeseriesTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ManualClockTests {
    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant MOVED = START.plus(Duration.ofHours(1));

    @Test
    @Order(1)
    @Seed(database = "home", lineProtocol = "seeded v=1")
    void pointsWithoutATimeGetTheClocks(InfluxDbServer influxdb, ManualClock clock) {
        assertThat(clock.now()).isEqualTo(START);
        clock.advance(Duration.ofHours(1));
        influxdb.seed("home", "cpu,room=hall v=21.5,n=3i,open=true,text=\"x\"");
        var home = assertThat(influxdb).database("home");
        home.measurement("cpu").hasPoints(1).hasField("v").hasTagValue("room", "hall");
        var point = home.measurement("cpu").lastPoint();
        point.hasTime(MOVED).hasTag("room", "hall");
        point.field("v").isEqualTo(21.5);
        point.field("n").isEqualTo(3);
        point.field("open").isEqualTo(true);
        point.field("text").isEqualTo("x");
        home.measurement("seeded").firstPoint().hasTime(START);
    }

    @Test
    @Order(2)
    void theTimeOfTheMachineHoldsElsewhere(InfluxDbServer influxdb) {
        influxdb.seed("home", "cpu v=1");
        assertThat((Instant) influxdb.query("home", "SELECT v FROM cpu")
                        .rows()
                        .get(0)
                        .get(0))
                .isAfter(Instant.parse("2024-01-01T00:00:00Z"));
    }

    @Test
    @Order(3)
    void theClockStandsAtItsStartAgain(ManualClock clock, InfluxDbServer influxdb) {
        assertThat(clock.now()).isEqualTo(START);
        influxdb.seed("home", "cpu v=1");
        assertThat(influxdb).database("home").measurement("cpu").lastPoint().hasTime(START);
    }

    @Test
    @Order(4)
    void continuousQueriesHaveRunWhenAnAdvanceReturns(InfluxDbServer influxdb, ManualClock clock) {
        influxdb.createDatabase("home")
                .query(
                        "CREATE CONTINUOUS QUERY mean_v ON home BEGIN SELECT mean(v) INTO means FROM cpu GROUP BY time(1m) END");
        influxdb.seed("home", "cpu v=1", "cpu v=2 " + START.plusSeconds(30).toEpochMilli() + "000000");
        clock.advance(Duration.ofMinutes(1));
        var point = assertThat(influxdb)
                .database("home")
                .measurement("means")
                .hasPoints(1)
                .lastPoint();
        point.hasTime(START);
        point.field("mean").isEqualTo(1.5);
    }

    @Test
    @Order(5)
    void pointsExpire(InfluxDbServer influxdb, ManualClock clock) {
        influxdb.query("CREATE DATABASE home WITH DURATION 1d");
        influxdb.seed("home", "cpu v=1");
        clock.advance(Duration.ofDays(2));
        assertThat(influxdb.query("home", "SHOW MEASUREMENTS").rows()).isEmpty();
    }
}
