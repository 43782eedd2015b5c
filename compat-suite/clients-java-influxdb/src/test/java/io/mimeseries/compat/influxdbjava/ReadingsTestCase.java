package io.mimeseries.compat.influxdbjava;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.testkit.InfluxDbServer;
import io.mimeseries.testkit.Injected;
import io.mimeseries.testkit.MimeseriesTest;
import io.mimeseries.testkit.Seed;
import io.mimeseries.testkit.fault.Faults;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.influxdb.InfluxDB;
import org.influxdb.InfluxDBException;
import org.influxdb.InfluxDBFactory;
import org.influxdb.dto.BatchPoints;
import org.influxdb.dto.Point;
import org.influxdb.dto.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fixture: the tests of an application that stores readings, as they run on the emulator and on a real server. */
@MimeseriesTest
@Seed(database = "home", lineProtocol = "room,name=hall temperature=18.5,people=2i 1000000000")
class ReadingsTestCase {
    @Injected
    private InfluxDbServer influxdb;

    private InfluxDB client;
    private String home;

    @BeforeEach
    void connect() {
        home = influxdb.uniqueName("home");
        client = InfluxDBFactory.connect(influxdb.url()).setDatabase(home);
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    private static Point room(String name, long seconds, double temperature) {
        return Point.measurement("room")
                .tag("name", name)
                .addField("temperature", temperature)
                .time(seconds, TimeUnit.SECONDS)
                .build();
    }

    @Test
    void storesAReading() {
        client.write(room("kitchen", 2, 21.5));
        assertThat(influxdb)
                .database("home")
                .measurement("room")
                .hasPoints(2)
                .lastPoint()
                .hasTag("name", "kitchen")
                .hasTime(Instant.ofEpochSecond(2))
                .field("temperature")
                .isEqualTo(21.5);
    }

    @Test
    void storesABatch() {
        var batch = BatchPoints.database(home).build();
        for (int i = 2; i < 102; i++) {
            batch.point(room("kitchen", i, i));
        }
        client.write(batch);
        assertThat(influxdb).database("home").measurement("room").hasPoints(101);
    }

    @Test
    void findsWhatWasThere() {
        assertThat(Clients.rows(client, "SELECT temperature, people FROM room"))
                .containsExactly(List.of("1970-01-01T00:00:01Z", 18.5, 2.0));
    }

    @Test
    void asksForMeans() {
        client.write(room("hall", 61, 19.5));
        assertThat(Clients.rows(
                        client, "SELECT mean(temperature) FROM room WHERE time < 2m AND time >= 0s GROUP BY time(1m)"))
                .containsExactly(List.of("1970-01-01T00:00:00Z", 18.5), List.of("1970-01-01T00:01:00Z", 19.5));
    }

    @Test
    void isToldOfConflicts() {
        assertThatThrownBy(() -> client.write(Point.measurement("room")
                        .tag("name", "hall")
                        .addField("temperature", "warm")
                        .time(3, TimeUnit.SECONDS)
                        .build()))
                .isInstanceOf(InfluxDBException.FieldTypeConflictException.class)
                .hasMessageContaining(
                        "input field \"temperature\" on measurement \"room\" is type string, already exists as type float");
        assertThat(influxdb).database("home").measurement("room").hasPoints(1);
    }

    @Test
    void makesADatabaseOfItsOwn() {
        var garden = influxdb.uniqueName("garden");
        assertThat(influxdb).hasNoDatabase("garden");
        client.query(new Query("CREATE DATABASE " + garden));
        client.write(garden, "autogen", room("shed", 1, 5));
        assertThat(influxdb).database("garden").hasOnlyMeasurements("room");
    }

    @Test
    void doesSoAgain() {
        makesADatabaseOfItsOwn();
    }

    @Test
    void forgetsOldReadings(ManualClock clock) {
        client.query(new Query("CREATE DATABASE old WITH DURATION 1d"));
        client.write("old", "autogen", room("hall", clock.now().getEpochSecond(), 1));
        clock.advance(Duration.ofDays(9));
        assertThat(influxdb).database("old").isEmpty();
    }

    @Test
    void triesAgain(Faults faults) {
        faults.on("influxdb").writes().times(1).fail(503, "timeout");
        assertThatThrownBy(() -> client.write(room("hall", 2, 1))).isInstanceOf(InfluxDBException.class);
        client.write(room("hall", 2, 1));
        assertThat(influxdb).database("home").measurement("room").hasPoints(2);
    }

    @Test
    void writesOnce(Journal journal) {
        client.write(room("hall", 2, 1));
        assertThat(journal).writes().toDatabase("home").count(1);
    }

    @Test
    void goesBack() {
        var before = influxdb.snapshot();
        client.write(room("hall", 2, 1));
        influxdb.restore(before);
        assertThat(influxdb).database("home").measurement("room").hasPoints(1);
    }
}
