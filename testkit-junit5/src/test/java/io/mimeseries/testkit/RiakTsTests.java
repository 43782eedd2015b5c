package io.mimeseries.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.Journal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@MimeseriesTest
@RiakTsSeed({
    "CREATE TABLE Rooms (room VARCHAR NOT NULL, time TIMESTAMP NOT NULL, temperature DOUBLE, n SINT64, b BOOLEAN, x BLOB,"
            + " PRIMARY KEY ((room, QUANTUM(time, 15, 'm')), room, time))",
    "INSERT INTO Rooms VALUES ('kitchen', 1000, 20.5, 7, true, 0x00ff)"
})
class RiakTsTests {
    private static final String ALL = "SELECT * FROM Rooms WHERE room = 'hall' AND time > 0 AND time < 5000";

    @Test
    void seedsAreThere(RiakTsServer riakTs) {
        MimeseriesAssertions.assertThat(riakTs).hasOnlyTables("Rooms").hasNoTable("rooms");
        MimeseriesAssertions.assertThat(riakTs)
                .table("Rooms")
                .hasRows(1)
                .hasKey("kitchen", 1000)
                .hasNoKey("hall", 1000)
                .hasValue(List.of("kitchen", 1000), "temperature", 20.5)
                .hasValue(List.of("kitchen", Instant.ofEpochSecond(1)), "x", new byte[] {0, (byte) 0xFF});
    }

    @Test
    void whatATestWritesIsGoneForTheNext(RiakTsServer riakTs) {
        riakTs.put("Rooms", "hall", Instant.ofEpochMilli(2000), 18.0, null, false, null);
        MimeseriesAssertions.assertThat(riakTs).table("Rooms").hasRows(2).hasValue(List.of("hall", 2000), "n", null);
    }

    @Test
    void nothingIsLeftOfOtherTests(RiakTsServer riakTs) {
        MimeseriesAssertions.assertThat(riakTs).table("Rooms").hasRows(1).hasNoKey("hall", 2000);
    }

    @Test
    @RiakTsSeed("INSERT INTO Rooms (room, time, n) VALUES ('hall', 3000, 1)")
    void theDatabaseIsAskedWithoutTheWire(RiakTsServer riakTs) {
        riakTs.put("Rooms", List.of(List.of("hall", 2000, 18.0, 2, true, new byte[] {1})));
        var result = riakTs.query(ALL);
        assertThat(result.columns()).containsExactly("room", "time", "temperature", "n", "b", "x");
        assertThat(result.rows().get(0).subList(0, 5)).containsExactly("hall", 2000L, 18.0, 2L, true);
        assertThat(result.rows().get(1)).containsExactly("hall", 3000L, null, 1L, null, null);
        assertThat(riakTs.get("Rooms", "hall", 3000).rows()).hasSize(1);
        assertThat(riakTs.delete("Rooms", "hall", 3000)
                        .get("Rooms", "hall", 3000)
                        .rows())
                .isEmpty();
        assertThat(riakTs.listKeys("Rooms"))
                .containsExactlyInAnyOrder(List.of("kitchen", 1000L), List.of("hall", 2000L));
        assertThatThrownBy(() -> riakTs.delete("Rooms", "hall", 3000))
                .isInstanceOf(QueryException.class)
                .hasMessage("notfound");
        assertThatThrownBy(() -> riakTs.put("Rooms", "hall", 1))
                .isInstanceOf(QueryException.class)
                .hasMessage("Invalid data found at row index(es) 1");
        assertThatThrownBy(() -> riakTs.put("Rooms", new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no value of a cell");
    }

    @Test
    void databasesShareAJournal(RiakTsServer riakTs, IotDbServer iotdb, InfluxDbServer influxdb, Journal journal) {
        assertThat(riakTs.journal())
                .isSameAs(journal)
                .isSameAs(influxdb.journal())
                .isSameAs(iotdb.journal());
    }

    @Test
    void assertionsSayWhatThereIs(RiakTsServer riakTs) {
        var table = MimeseriesAssertions.assertThat(riakTs).table("Rooms");
        assertThatThrownBy(() -> table.hasRows(2)).hasMessageContaining("to have 2 rows, not 1");
        assertThatThrownBy(() -> table.hasKey("hall", 1)).hasMessageContaining("to have a row <[hall, 1]>");
        assertThatThrownBy(() -> table.hasNoKey("kitchen", 1000)).hasMessageContaining("to have no row");
        assertThatThrownBy(() -> table.hasValue(List.of("kitchen", 1000), "n", 8L))
                .hasMessageContaining("to have <8> in <n> of [kitchen, 1000], not <7>");
        assertThatThrownBy(() -> table.hasValue(List.of("kitchen", 1000), "m", 8L))
                .hasMessageContaining("a column <m>");
        assertThatThrownBy(() -> MimeseriesAssertions.assertThat(riakTs).table("Halls"))
                .hasMessageContaining("there are [Rooms]");
        assertThatThrownBy(() -> MimeseriesAssertions.assertThat(riakTs).hasNoTable("Rooms"))
                .hasMessageContaining("Expected no table <Rooms>");
    }

    @Nested
    @RiakTsSeed("INSERT INTO Rooms (room, time, n) VALUES ('cellar', 1000, 1)")
    class InANestedClass {
        @Test
        void theSeedsAreThereToo(RiakTsServer riakTs) {
            MimeseriesAssertions.assertThat(riakTs).table("Rooms").hasRows(2);
        }
    }

    @Test
    void aServerStandsWithoutJUnit() {
        try (var riakTs = RiakTsServer.builder()
                .version("1.4.1")
                .seed("CREATE TABLE t (a SINT64 NOT NULL, PRIMARY KEY ((a), a))")
                .setting("timeseries_query_max_quanta_span", 7)
                .start()) {
            assertThat(riakTs.version()).isEqualTo("1.4.1");
            assertThat(riakTs.toString()).isEqualTo("Riak TS 1.4.1 at 127.0.0.1:" + riakTs.port());
            riakTs.put("t", 1);
            riakTs.execute("CREATE TABLE u (a SINT64 NOT NULL, PRIMARY KEY ((a), a))")
                    .reset();
            MimeseriesAssertions.assertThat(riakTs)
                    .hasOnlyTables("t")
                    .table("t")
                    .hasNoRows();
            assertThatThrownBy(riakTs::trust).hasMessage("this server was built without security()");
        }
        assertThatThrownBy(() -> RiakTsServer.builder().version("9"))
                .hasMessage("unknown Riak TS version 9; known are 1.4.1, 1.5.2");
        try (var riakTs = RiakTsServer.builder().security("reader", "secret").start()) {
            assertThat(riakTs.trust().certificatePem()).startsWith("-----BEGIN CERTIFICATE-----");
        }
    }
}
