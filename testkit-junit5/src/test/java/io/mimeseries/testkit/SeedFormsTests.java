package io.mimeseries.testkit;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.ManualClock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of seed for every database. */
@MimeseriesTest
@Seed(method = "fill")
class SeedFormsTests {
    private static final Instant NEW_YEAR = Instant.parse("2024-01-01T00:00:00Z");

    static void fill(InfluxDbServer influxdb, ManualClock clock) {
        influxdb.seed("filled", "cpu v=1 " + clock.now().getEpochSecond());
    }

    static void fillMore(InfluxDbServer influxdb) {
        assertThat(influxdb).database("filled").measurement("cpu").hasPoints(1);
        influxdb.seed("more", "cpu v=1");
    }

    @Test
    @Seed(method = "fillMore")
    void methodsRunBeforeEachTest(InfluxDbServer influxdb) {
        assertThat(influxdb).database("more").measurement("cpu").hasPoints(1);
        influxdb.query("DROP DATABASE filled");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void methodsRunBeforeEachRun(int run, InfluxDbServer influxdb) {
        assertThat(run).isPositive();
        assertThat(influxdb)
                .hasNoDatabase("more")
                .database("filled")
                .measurement("cpu")
                .hasPoints(1);
        influxdb.query("DROP DATABASE filled");
    }

    @Nested
    @Seed(method = "fillMore")
    class Within {
        @Test
        void thoseAroundRunFirst(InfluxDbServer influxdb) {
            assertThat(influxdb).database("more").measurement("cpu").hasPoints(1);
        }
    }

    @Test
    @Seed(sql = {"CREATE DATABASE home WITH DURATION 1d", "CREATE USER u WITH PASSWORD 'p'"})
    @Seed(sql = "classpath:users.influxql")
    void influxDbHasStatements(InfluxDbServer influxdb) {
        assertThat(influxdb.query("SHOW USERS").rows()).containsExactly(List.of("u", false), List.of("v", false));
        assertThat(influxdb.query("SHOW RETENTION POLICIES ON home")
                        .rows()
                        .get(0)
                        .get(1))
                .isEqualTo("24h0m0s");
    }

    @Test
    @Seed(csv = """
        # influxdb: home
        # measurement: room data
        # precision: s
        time,host:tag,v,n:integer,open,text,id:text
        2024-01-01T00:00:00Z,a b,21.5,3,true,"say ""x"", y",7
        1704067201,,1e3,,false,,
        """)
    void influxDbHasRows(InfluxDbServer influxdb) {
        var room =
                assertThat(influxdb).database("home").measurement("room data").hasPoints(2);
        var first = room.firstPoint();
        first.hasTime(NEW_YEAR).hasTag("host", "a b");
        first.field("v").isEqualTo(21.5);
        first.field("n").isEqualTo(3L);
        first.field("open").isEqualTo(true);
        first.field("text").isEqualTo("say \"x\", y");
        first.field("id").isEqualTo("7");
        room.lastPoint().hasTime(NEW_YEAR.plusSeconds(1));
    }

    @Test
    @Seed(
            server = IotDbServer.class,
            sql = {"CREATE DATABASE root.home", "CREATE TIMESERIES root.home.d.n INT32"})
    @Seed(csv = """
        # iotdb: root.home.d
        time,n,v,text,open
        2024-01-01T00:00:00Z,7,20.5,it's,true
        1704067201000,8,,,
        """)
    void iotDbHasStatementsAndRows(IotDbServer iotdb) {
        assertThat(iotdb).timeseries("root.home.d.n").hasPoints(2);
        assertThat(iotdb).timeseries("root.home.d.v").hasPoints(1);
        assertThat(iotdb.query("SELECT n, text FROM root.home.d").rows())
                .containsExactly(List.of(7, "it's"), Arrays.asList(8, null));
    }

    @Test
    @Seed(
            server = RiakTsServer.class,
            sql = "CREATE TABLE Rooms (room VARCHAR NOT NULL, time TIMESTAMP NOT NULL, temperature DOUBLE, n SINT64,"
                    + " open BOOLEAN, PRIMARY KEY ((room, QUANTUM(time, 15, 'm')), room, time))")
    @Seed(csv = "classpath:rooms.csv")
    void riakTsHasStatementsAndRows(RiakTsServer riakTs) {
        assertThat(riakTs)
                .table("Rooms")
                .hasRows(2)
                .hasValue(List.of("kitchen", NEW_YEAR), "n", 7L)
                .hasValue(List.of("0815", NEW_YEAR.plusSeconds(1)), "temperature", null);
    }

    @Test
    @Seed(
            server = TDengineServer.class,
            sql = {
                "CREATE DATABASE power KEEP 36500",
                "USE power",
                "CREATE TABLE meters (ts TIMESTAMP, v INT, note NCHAR(20))"
            })
    @Seed(csv = """
        # tdengine: power.meters
        ts,v,note
        2024-01-01T00:00:00Z,219,it's
        2024-01-01T00:00:01Z,,
        """)
    @Seed(server = TDengineServer.class, database = "power", lineProtocol = "st,t1=a c1=3i64 1704067200000000000")
    @Seed(lineProtocol = "classpath:power.lp")
    void tdengineHasStatementsRowsAndLines(TDengineServer tdengine) {
        assertThat(tdengine).table("power.meters").hasRows(2).hasValue("'2024-01-01T00:00:00Z'", "note", "it's");
        assertThat(tdengine).table("power.st").hasRows(2);
    }
}
