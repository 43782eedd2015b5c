package io.mimeseries.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.Journal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@MimeseriesTest
@IotDbSeed({"CREATE DATABASE root.home", "INSERT INTO root.home.kitchen(time, temperature) VALUES (1, 20.5)"})
class IotDbTests {
    @Test
    void seedsAreThere(IotDbServer iotdb) {
        MimeseriesAssertions.assertThat(iotdb).hasOnlyDatabases("root.home");
        MimeseriesAssertions.assertThat(iotdb)
                .timeseries("root.home.kitchen.temperature")
                .hasPoints(1)
                .hasValue(1, 20.5f)
                .hasLastValue(20.5f)
                .hasNoValue(2);
    }

    @Test
    void whatATestWritesIsGoneForTheNext(IotDbServer iotdb) {
        iotdb.execute("INSERT INTO root.home.hall(time, temperature) VALUES (1, 18)");
        MimeseriesAssertions.assertThat(iotdb)
                .timeseries("root.home.hall.temperature")
                .hasPoints(1);
    }

    @Test
    void nothingIsLeftOfOtherTests(IotDbServer iotdb) {
        MimeseriesAssertions.assertThat(iotdb).hasNoTimeseries("root.home.hall.temperature");
    }

    @Test
    @IotDbSeed("INSERT INTO root.home.kitchen(time, temperature) VALUES (2, 21)")
    void aTestHasSeedsOfItsOwn(IotDbServer iotdb) {
        var result = iotdb.query("SELECT temperature FROM root.home.kitchen");
        assertThat(result.columns()).containsExactly("root.home.kitchen.temperature");
        assertThat(result.times()).containsExactly(1L, 2L);
        assertThat(result.rows()).extracting(row -> row.get(0)).containsExactly(20.5f, 21f);
    }

    @Test
    void bothDatabasesShareAJournal(IotDbServer iotdb, InfluxDbServer influxdb, Journal journal) {
        assertThat(iotdb.journal()).isSameAs(journal).isSameAs(influxdb.journal());
        assertThat(iotdb.port()).isNotEqualTo(influxdb.port());
    }

    @Test
    void errorsCarryTheServersText(IotDbServer iotdb) {
        assertThatThrownBy(() -> iotdb.query("SELEC"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("line 1:0");
    }

    @Nested
    class InANestedClass {
        @Test
        void theSeedsAreThereToo(IotDbServer iotdb) {
            MimeseriesAssertions.assertThat(iotdb)
                    .timeseries("root.home.kitchen.temperature")
                    .hasPoints(1);
        }
    }

    @Test
    void aServerStandsWithoutJUnit() {
        try (var iotdb = IotDbServer.builder().version("1.3.2").start()) {
            assertThat(iotdb.jdbcUrl()).isEqualTo("jdbc:iotdb://" + iotdb.host() + ":" + iotdb.port() + "/");
            assertThat(iotdb.version()).isEqualTo("1.3.2");
        }
        assertThatThrownBy(() -> IotDbServer.builder().version("9"))
                .hasMessage("unknown IoTDB version 9; known are 1.0.1, 1.3.2");
    }
}
