package io.mimeseries.testkit;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code that the databases' own pages show: it compiles, runs, and is what the pages say. */
class DatabasePagesTests {
    private static final Path SOURCE = Path.of("src/test/java/io/mimeseries/testkit/DatabasePagesTests.java");

    @ParameterizedTest
    @ValueSource(strings = {"influxdb", "iotdb", "riak-ts", "tdengine"})
    void thePagesShowThisCode(String name) throws IOException {
        var source = withoutBlanks(Files.readString(SOURCE));
        var parts = Files.readString(Path.of("../docs/" + name + ".md")).split("```java\n", -1);
        assertThat(parts).hasSize(2);
        assertThat(source).contains(withoutBlanks(parts[1].substring(0, parts[1].indexOf("```"))));
    }

    private static String withoutBlanks(String text) {
        return text.replace(" ", "").replace("\n", "");
    }

    @Test
    void theExamplesRun() {
        var events = Fixtures.run(OfInfluxDb.class, OfIotDb.class, OfRiakTs.class, OfTDengine.class)
                .testEvents();
        assertThat(events.failed().list()).isEmpty();
        assertThat(events.succeeded().count()).isEqualTo(4);
    }

    /** Fixture. */
    @MimeseriesTest
    @Seed(database = "home", lineProtocol = "room,name=hall temperature=18.5 1577836800000000000")
    static class OfInfluxDb {
        @Test
        void findsReadings(InfluxDbServer influxdb) {
            // your client writes to influxdb.url(), or to influxdb.host() and influxdb.port()
            influxdb.seed("home", "room,name=kitchen temperature=21.5 1577836860000000000");

            assertThat(influxdb)
                    .database("home")
                    .measurement("room")
                    .hasPoints(2)
                    .lastPoint()
                    .field("temperature")
                    .isEqualTo(21.5);
            var result = influxdb.query("home", "SELECT mean(temperature) FROM room");
            assertThat(result.rows()).hasSize(1);
        }
    }

    /** Fixture. */
    @MimeseriesTest
    @IotDbSeed("INSERT INTO root.home.hall(time, temperature) VALUES (1000, 18.5)")
    static class OfIotDb {
        @Test
        void findsReadings(IotDbServer iotdb) {
            // your client writes to iotdb.host() and iotdb.port(), or to iotdb.jdbcUrl()
            iotdb.execute("INSERT INTO root.home.hall(time, temperature) VALUES (2000, 21.5)");

            assertThat(iotdb)
                    .timeseries("root.home.hall.temperature")
                    .hasPoints(2)
                    .hasLastValue(21.5f);
            var result = iotdb.query("SELECT avg(temperature) FROM root.home.hall");
            assertThat(result.rows()).hasSize(1);
        }
    }

    /** Fixture. */
    @MimeseriesTest
    @RiakTsSeed(
            "CREATE TABLE Rooms (room VARCHAR NOT NULL, time TIMESTAMP NOT NULL, v DOUBLE, PRIMARY KEY ((room, QUANTUM(time, 1, 'h')), room, time))")
    static class OfRiakTs {
        @Test
        void findsReadings(RiakTsServer riakTs) {
            // your client writes to riakTs.host() and riakTs.port()
            riakTs.put("Rooms", "hall", 1000, 18.5);

            assertThat(riakTs).table("Rooms").hasRows(1).hasValue(List.of("hall", 1000), "v", 18.5);
            var result = riakTs.query("SELECT * FROM Rooms WHERE room = 'hall' AND time >= 0 AND time < 3600000");
            assertThat(result.rows()).hasSize(1);
        }
    }

    /** Fixture. */
    @MimeseriesTest
    @TDengineSeed({
        "CREATE DATABASE home KEEP 36500",
        "CREATE STABLE home.rooms (ts TIMESTAMP, temperature DOUBLE) TAGS (storey INT)"
    })
    static class OfTDengine {
        @Test
        void findsReadings(TDengineServer tdengine) {
            // your client writes to tdengine.url() or tdengine.jdbcUrl()
            tdengine.execute("INSERT INTO home.hall USING home.rooms TAGS (0) VALUES ('2020-01-01 00:00:00', 18.5)");

            assertThat(tdengine).table("home.hall").hasRows(1).hasValue("2020-01-01T00:00:00Z", "temperature", 18.5);
            var result = tdengine.query("SELECT storey, AVG(temperature) FROM home.rooms GROUP BY storey");
            assertThat(result.rows()).hasSize(1);
        }
    }
}
