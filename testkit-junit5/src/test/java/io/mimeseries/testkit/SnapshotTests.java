package io.mimeseries.testkit;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** States are kept and gone back to: one server's, several servers', another server's. */
@MimeseriesTest
class SnapshotTests {
    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

    @Test
    void influxDb(InfluxDbServer influxdb, ManualClock clock) {
        influxdb.createUser("reader", "r").seed("home", "cpu v=1");
        var before = influxdb.snapshot();
        clock.advance(Duration.ofHours(1));
        influxdb.createUser("writer", "w").seed("home", "cpu v=2").seed("other", "cpu v=3");
        var after = influxdb.snapshot();
        for (int i = 0; i < 2; i++) {
            influxdb.restore(before);
            assertThat(influxdb)
                    .hasNoDatabase("other")
                    .database("home")
                    .measurement("cpu")
                    .hasPoints(1);
            assertThat(influxdb.query("SHOW USERS").rows()).containsExactly(List.of("reader", false));
            assertThat(clock.now()).isEqualTo(START);
            influxdb.restore(after);
            assertThat(influxdb).database("home").measurement("cpu").hasPoints(2);
            assertThat(influxdb.query("SHOW USERS").rows()).hasSize(2);
            assertThat(clock.now()).isEqualTo(START.plus(Duration.ofHours(1)));
        }
    }

    @Test
    void continuousQueriesGoOnFromTheTimeOfTheSnapshot(InfluxDbServer influxdb, ManualClock clock) {
        influxdb.createDatabase("home")
                .query(
                        "CREATE CONTINUOUS QUERY mean_v ON home BEGIN SELECT mean(v) INTO means FROM cpu GROUP BY time(1m) END");
        influxdb.seed("home", "cpu v=1");
        var before = influxdb.snapshot();
        for (int i = 0; i < 2; i++) {
            clock.advance(Duration.ofMinutes(1));
            assertThat(influxdb).database("home").measurement("means").hasPoints(1);
            influxdb.restore(before);
            assertThat(influxdb).database("home").hasOnlyMeasurements("cpu");
        }
    }

    @Test
    void iotDb(IotDbServer iotdb, ManualClock clock) {
        iotdb.execute("CREATE USER reader 'secret1'", "INSERT INTO root.home.d(time, v) VALUES (now(), 1)");
        var before = iotdb.snapshot();
        clock.advance(Duration.ofHours(1));
        iotdb.execute(
                "DROP USER reader", "CREATE DATABASE root.other", "INSERT INTO root.home.d(time, v) VALUES (now(), 2)");
        iotdb.restore(before);
        assertThat(iotdb)
                .hasOnlyDatabases("root.home")
                .timeseries("root.home.d.v")
                .hasPoints(1);
        assertThat(iotdb.query("LIST USER").rows()).hasSize(2);
        assertThat(clock.now()).isEqualTo(START);
    }

    @Test
    void riakTs(RiakTsServer riakTs, ManualClock clock) {
        riakTs.execute("CREATE TABLE t (a SINT64 NOT NULL, PRIMARY KEY ((a), a))")
                .put("t", 1);
        var before = riakTs.snapshot();
        clock.advance(Duration.ofHours(1));
        riakTs.execute("CREATE TABLE u (a SINT64 NOT NULL, PRIMARY KEY ((a), a))")
                .put("t", 2);
        riakTs.restore(before);
        assertThat(riakTs).hasOnlyTables("t").table("t").hasRows(1);
        assertThat(clock.now()).isEqualTo(START);
    }

    @Test
    void tdengine(TDengineServer tdengine, ManualClock clock) {
        tdengine.execute(
                "CREATE DATABASE power",
                "CREATE USER reader PASS 'Secret123!'",
                "CREATE TABLE power.meters (ts TIMESTAMP, v INT)",
                "INSERT INTO power.meters VALUES (now, 1)",
                "ALTER LOCAL 'showFullCreateTableColumn' '1'");
        var before = tdengine.snapshot();
        clock.advance(Duration.ofHours(1));
        tdengine.execute(
                "DROP USER reader",
                "ALTER TABLE power.meters ADD COLUMN w INT",
                "INSERT INTO power.meters VALUES (now, 2, 2)",
                "ALTER LOCAL 'showFullCreateTableColumn' '0'");
        tdengine.restore(before);
        assertThat(tdengine).table("power.meters").hasRows(1);
        assertThat(tdengine.query("DESCRIBE power.meters").rows()).hasSize(2);
        assertThat(tdengine.query("SHOW USERS").rows()).hasSize(2);
        assertThat(tdengine.query("SHOW LOCAL VARIABLES LIKE 'showFull%'").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).isEqualTo("1"));
        assertThat(clock.now()).isEqualTo(START);
    }

    @Test
    void allServersOfATestTogether(Servers servers, InfluxDbServer influxdb, RiakTsServer riakTs, ManualClock clock) {
        riakTs.execute("CREATE TABLE t (a SINT64 NOT NULL, PRIMARY KEY ((a), a))");
        var before = servers.snapshot();
        clock.advance(Duration.ofHours(1));
        influxdb.createDatabase("home");
        riakTs.put("t", 1);
        servers.restore(before);
        assertThat(influxdb).hasNoDatabase("home");
        assertThat(riakTs).table("t").hasNoRows();
        assertThat(clock.now()).isEqualTo(START);
        assertThatThrownBy(() -> Servers.of(influxdb).restore(before))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a snapshot of influxdb, ")
                .hasMessageContaining("riak-ts does not fit [InfluxDB 1.6.7 at ");
        assertThatThrownBy(() -> Servers.of(influxdb).get(IotDbServer.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no IotDbServer among [InfluxDB");
    }

    @Test
    void manyServersStartFromOneSnapshotAndShareNothing() {
        Snapshot seeded;
        try (var first = InfluxDbServer.builder().seed("home", "cpu v=1 1").start()) {
            seeded = first.snapshot();
        }
        try (var one = InfluxDbServer.builder()
                        .startFrom(seeded)
                        .seed("home", "cpu v=2 2")
                        .start();
                var other = InfluxDbServer.builder().startFrom(seeded).start()) {
            one.seed("home", "cpu v=3 3");
            other.query("home", "DROP MEASUREMENT cpu");
            assertThat(one).database("home").measurement("cpu").hasPoints(3);
            assertThat(other).database("home").isEmpty();
            one.reset();
            other.reset();
            assertThat(one).database("home").measurement("cpu").hasPoints(2);
            assertThat(other).database("home").measurement("cpu").hasPoints(1);
        }
    }

    @Test
    void aSnapshotOfAnotherDatabaseOrVersionIsRefused(InfluxDbServer influxdb, RiakTsServer riakTs) {
        var influx = influxdb.snapshot();
        assertThatThrownBy(() -> riakTs.restore(influx))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a snapshot of influxdb does not fit riak-ts");
        try (var newer = InfluxDbServer.builder().version("1.8.10").start()) {
            assertThatThrownBy(() -> newer.restore(influx))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a snapshot of influxdb 1.6.7 does not fit influxdb 1.8.10");
        }
    }

    @Test
    void aRunningClockRunsOn(InfluxDbServer influxdb) {
        var before = influxdb.snapshot();
        influxdb.restore(before);
        influxdb.seed("home", "cpu v=1");
        assertThat((Instant) influxdb.query("home", "SELECT v FROM cpu")
                        .rows()
                        .get(0)
                        .get(0))
                .isAfter(Instant.parse("2024-01-01T00:00:00Z"));
    }
}
