package io.mimeseries.testkit;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.testkit.fault.Faults;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Fixture: eight tests that run on any server, eight that only the emulator can run. */
@MimeseriesTest
@Seed(database = "home", lineProtocol = "room,name=hall temperature=18.5,people=2i,lit=true,note=\"a b\" 1000000000")
@Seed(csv = """
        # influxdb: cellar
        # measurement: wine
        time,bottles:integer
        2024-01-01T00:00:00Z,12
        """)
class AnywhereTestCase {
    @Injected
    private InfluxDbServer influxdb;

    @BeforeAll
    static void setUp(InfluxDbServer influxdb) {
        influxdb.seed("shed", "tools count=3i 1");
    }

    /** Proves that all is as at first, and changes it. */
    private void check() {
        assertThat(influxdb)
                .database("home")
                .measurement("room")
                .hasPoints(1)
                .hasTagValue("name", "hall")
                .firstPoint()
                .hasTime(Instant.ofEpochSecond(1));
        influxdb.seed("home", "room temperature=1 2").createDatabase("left over");
        assertThat(influxdb).database("home").measurement("room").hasPoints(2);
        assertThat(influxdb).database("left over").isEmpty();
    }

    @Test
    void first() {
        check();
    }

    @Test
    void second() {
        assertThat(influxdb).hasNoDatabase("left over");
        check();
    }

    @Test
    void typesOfFields() {
        var point = assertThat(influxdb).database("home").measurement("room").firstPoint();
        point.field("temperature").isEqualTo(18.5);
        point.field("people").isEqualTo(2);
        point.field("lit").isEqualTo(true);
        point.field("note").isEqualTo("a b");
        assertThat(influxdb)
                .database("cellar")
                .hasOnlyMeasurements("wine")
                .measurement("wine")
                .lastPoint()
                .hasTime(Instant.parse("2024-01-01T00:00:00Z"))
                .field("bottles")
                .isEqualTo(12);
        assertThat(influxdb).database("shed").measurement("tools").hasPoints(1);
    }

    @Test
    void queries() {
        assertThat(influxdb.query("home", "SELECT mean(temperature) FROM room").rows())
                .containsExactly(List.of(Instant.EPOCH, 18.5));
        assertThat(influxdb.query("home", "SHOW MEASUREMENTS").tables())
                .containsExactly(
                        new QueryResult.Table("measurements", Map.of(), List.of("name"), List.of(List.of("room"))));
        assertThat(influxdb.query("home", "SELECT people FROM room GROUP BY *")
                        .tables()
                        .get(0)
                        .tags())
                .containsEntry("name", "hall");
    }

    @Test
    void errorsAreTheServers() {
        assertThat(catchThrowable(() -> influxdb.query("home", "SELECT")))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("error parsing query: found EOF, expected identifier");
        assertThat(catchThrowable(() -> influxdb.seed("home", "room temperature=\"x\" 3")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("field type conflict");
    }

    @Test
    @Seed(database = "garden", lineProtocol = "plot moisture=0.4")
    void seedsOfOneTest() {
        assertThat(influxdb).database("garden").measurement("plot").hasPoints(1);
    }

    @Nested
    @Seed(database = "attic", lineProtocol = "box v=1 1")
    class Within {
        @Test
        void first() {
            assertThat(influxdb).database("attic").measurement("box").hasPoints(1);
            influxdb.seed("attic", "box v=2 2");
            check();
        }

        @Test
        void second() {
            assertThat(influxdb).database("attic").measurement("box").hasPoints(1);
            influxdb.seed("attic", "box v=2 2");
            check();
        }
    }

    @Test
    void clock(ManualClock clock) {
        clock.advance(Duration.ofDays(1));
    }

    @Test
    void journal(Journal journal) {
        assertThat(journal.entries()).isEmpty();
    }

    @Test
    void ownJournal() {
        assertThat(influxdb.journal().entries()).isEmpty();
    }

    @Test
    void faults(Faults faults) {
        faults.on("influxdb").writes().fail(503, "timeout");
    }

    @Test
    void snapshots() {
        influxdb.restore(influxdb.snapshot());
    }

    @Test
    void reset() {
        influxdb.reset();
    }

    @Test
    void users() {
        influxdb.createUser("ann", "secret");
    }

    @Test
    @Seed(sql = "CREATE DATABASE x")
    void statements() {
        assertThat(influxdb).database("x").isEmpty();
    }
}
