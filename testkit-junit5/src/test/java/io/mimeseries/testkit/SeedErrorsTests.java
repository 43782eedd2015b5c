package io.mimeseries.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A seed that cannot be loaded fails the test, and says which it was and what is wrong with it. */
class SeedErrorsTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing | @Seed: one of lineProtocol, sql, csv and method says what there is, not none",
                "twoThings | @Seed: one of lineProtocol, sql, csv and method says what there is, not lineProtocol and"
                        + " sql",
                "linesForRiakTs | @Seed: line protocol is for InfluxDbServer and TDengineServer, not RiakTsServer",
                "noDatabase | @Seed: database is missing",
                "noResource | @Seed: there is no resource nosuch.lp",
                "otherResource | @Seed: home.txt: a seed is a file of line protocol (.lp), of rows (.csv)",
                "noTarget | @Seed: rows.csv: rows must begin with one of the lines '# influxdb: DATABASE'",
                "noMeasurement | @Seed: rows.csv: rows for InfluxDB need a line '# measurement: NAME'",
                "unknownColumn | @Seed: rows.csv: a column is a tag, an integer or text, not double",
                "raggedRows | @Seed: rows.csv: record on line 4: wrong number of fields",
                "noMethod | @Seed: there is no method nosuch in"
                        + " io.mimeseries.testkit.SeedErrorsTests$WrongSeedsTestCase",
                "instanceMethod | WrongSeedsTestCase.noMethod is not static",
                "refused | SELEC: Unexpected token 'SELEC'"
            })
    void saysWhatIsWrong(String test, String message) {
        var failures =
                Fixtures.run(WrongSeedsTestCase.class).testEvents().failed().list();
        assertThat(failures)
                .filteredOn(
                        failure -> failure.getTestDescriptor().getDisplayName().startsWith(test + "("))
                .singleElement()
                .satisfies(failure -> assertThat(Fixtures.throwable(failure)).hasMessageContaining(message));
    }

    /** Fixture. */
    @MimeseriesTest
    static class WrongSeedsTestCase {
        @Test
        @Seed
        void nothing() {}

        @Test
        @Seed(lineProtocol = "cpu v=1", sql = "CREATE DATABASE home")
        void twoThings() {}

        @Test
        @Seed(server = RiakTsServer.class, database = "home", lineProtocol = "cpu v=1")
        void linesForRiakTs() {}

        @Test
        @Seed(lineProtocol = "cpu v=1")
        void noDatabase() {}

        @Test
        @Seed(lineProtocol = "classpath:nosuch.lp")
        void noResource() {}

        @Test
        @Seed(sql = "classpath:home.txt")
        void otherResource() {}

        @Test
        @Seed(csv = "time,v\n1,1")
        void noTarget() {}

        @Test
        @Seed(csv = "# influxdb: home\ntime,v\n1,1")
        void noMeasurement() {}

        @Test
        @Seed(csv = "# influxdb: home\n# measurement: cpu\ntime,v:double\n1,1")
        void unknownColumn() {}

        @Test
        @Seed(csv = "# iotdb: root.a.d\ntime,v\n1,1\n1")
        void raggedRows() {}

        @Test
        @Seed(method = "nosuch")
        void noMethod() {}

        @Test
        @Seed(method = "noMethod")
        void instanceMethod() {}

        @Test
        @Seed(server = RiakTsServer.class, sql = "SELEC")
        void refused() {}
    }
}
