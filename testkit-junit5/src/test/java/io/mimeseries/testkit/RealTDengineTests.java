package io.mimeseries.testkit;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** TDengine asked over the wire, as a real one is; a server of the kit stands for it. No real one was at hand. */
class RealTDengineTests {
    private final TDengineServer tdengine = TDengineServer.builder().start();

    @BeforeEach
    void hasDataOfOthers() {
        tdengine.execute("CREATE DATABASE power", "CREATE TABLE power.t (ts TIMESTAMP, v INT)");
    }

    @AfterEach
    void close() {
        tdengine.close();
    }

    @Test
    void sameTestsPassAndLeaveNothingBehind() {
        Fixtures.run(Map.of("mimeseries.tdengine.url", tdengine.url()), Anywhere.class)
                .testEvents()
                .assertStatistics(stats -> stats.succeeded(4).aborted(1).failed(0));
        Fixtures.run(Anywhere.class)
                .testEvents()
                .assertStatistics(stats -> stats.succeeded(5).failed(0));
        assertThat(tdengine.query("SHOW DATABASES").rows())
                .containsExactlyInAnyOrder(
                        List.of("information_schema"), List.of("performance_schema"), List.of("power"));
    }

    /** Fixture. */
    @MimeseriesTest
    static class Anywhere {
        private static final String ALL = "ts, b, i1, i8, u8, f, d, s, n, x, c";

        private void fill(TDengineServer tdengine, String database) {
            tdengine.execute(
                    "CREATE DATABASE " + database,
                    "USE " + database,
                    "CREATE TABLE t (ts TIMESTAMP, b BOOL, i1 TINYINT, i8 BIGINT, u8 BIGINT UNSIGNED, f FLOAT, d DOUBLE,"
                            + " s VARCHAR(20), n NCHAR(20), x VARBINARY(20), c DECIMAL(10, 2))",
                    "INSERT INTO t VALUES ('2024-01-01T00:00:00Z', true, -1, 9223372036854775807, 18446744073709551615,"
                            + " 0.1, 1.5, 'a', 'ä', '\\\\xff00', 12.5)",
                    "INSERT INTO t (ts, i1) VALUES ('2024-01-01T00:00:01Z', NULL)");
        }

        @Test
        void valuesAreThoseOfCallsWithoutAClient(TDengineServer tdengine) {
            var database = tdengine.uniqueName("power");
            fill(tdengine, database);
            try (var emulated = TDengineServer.builder().start()) {
                fill(emulated, "power");
                var expected = emulated.query("SELECT " + ALL + " FROM power.t");
                var actual = tdengine.query("SELECT " + ALL + " FROM " + database + ".t");
                assertThat(actual.columns()).isEqualTo(expected.columns());
                assertThat(actual.rows()).hasSize(2);
                for (int row = 0; row < 2; row++) {
                    assertThat(actual.rows().get(row).toArray())
                            .isEqualTo(expected.rows().get(row).toArray());
                }
            }
        }

        @Test
        void writesAndAsserts(TDengineServer tdengine) {
            var database = tdengine.uniqueName("power");
            tdengine.execute("CREATE DATABASE " + database);
            tdengine.write("power", "meters,location=a current=1.5 1704067200000000000");
            assertThat(tdengine)
                    .hasNoTable(database + ".others")
                    .table(database + ".meters")
                    .hasRows(1);
        }

        @Test
        void nothingIsLeftFromTheOthers(TDengineServer tdengine) {
            var database = tdengine.uniqueName("power");
            assertThat(tdengine.query("CREATE DATABASE " + database).affectedRows())
                    .isZero();
            assertThat(tdengine.query("CREATE TABLE " + database + ".t (ts TIMESTAMP, v INT)")
                            .columns())
                    .isEmpty();
            assertThat(tdengine.query("INSERT INTO " + database + ".t VALUES (now, 1)(now + 1s, 2)")
                            .affectedRows())
                    .isEqualTo(2);
        }

        @Test
        void errorsAreTheServers(TDengineServer tdengine) {
            assertThatThrownBy(() -> tdengine.query("SELECT * FROM nowhere.t"))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("Database not exist");
            assertThat(tdengine.version()).startsWith("3.");
        }

        @Test
        @TDengineSeed("CREATE DATABASE seeded")
        void seeds(TDengineServer tdengine) {
            assertThat(tdengine.query("SHOW DATABASES").rows()).contains(List.of("seeded"));
        }
    }
}
