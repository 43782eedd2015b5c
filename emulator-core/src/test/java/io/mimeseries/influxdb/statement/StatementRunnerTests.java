package io.mimeseries.influxdb.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of statements: what runs after an error, and what the answer says of it, as recorded with InfluxDB 1.6.7. */
class StatementRunnerTests {
    private static final String DATABASES = "databases[db]";
    private final Server server = new Server();

    @Test
    void stopsAtTheFirstErrorWhichOnlyTheLastStatementShows() {
        assertThat(server.query("SHOW DATABASES; DROP USER x"))
                .isEqualTo("0: " + DATABASES + "; 1: error user not found");
        assertThat(server.query("SHOW DATABASES; DROP USER x; CREATE DATABASE y"))
                .isEqualTo("0: " + DATABASES + "; 1: error not executed");
        assertThat(server.query("DROP USER x; SHOW DATABASES; SHOW DATABASES")).isEqualTo("0: error not executed");
        assertThat(server.query("SHOW DATABASES")).isEqualTo("0: " + DATABASES);
    }

    @Test
    void forgetsTheNumberOfAQueryOverASystemSource() {
        assertThat(server.query("SHOW DATABASES; SELECT v FROM _series"))
                .isEqualTo("0: error unable to use system source '_series': use SHOW SERIES instead");
    }

    @Test
    void warnsOnGetOfWhatChangesSomething() {
        assertThat(server.get("CREATE USER u WITH PASSWORD 'p'"))
                .isEqualTo(
                        "0: warning deprecated use of 'CREATE USER u WITH PASSWORD [REDACTED]' in a read only context,"
                                + " please use a POST request instead");
        assertThat(server.get("DELETE FROM cpu")).isEqualTo("0: ok");
        assertThat(server.get("DROP USER x")).isEqualTo("0: error user not found");
        assertThat(server.get("SHOW DATABASES")).doesNotContain("warning");
    }

    @Test
    void runsNothingOfATextThatCannotBeParsed() {
        assertThatThrownBy(() -> server.query("CREATE DATABASE y; CREATE DATABASE 5"))
                .hasMessageStartingWith("error parsing query: found 5, expected identifier");
        assertThat(server.query("SHOW DATABASES")).isEqualTo("0: " + DATABASES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT v FROM \"\"",
                "SELECT v FROM nope..\"\"",
                "SELECT v FROM cpu, \"\"",
                "SELECT v FROM (SELECT v FROM \"\")",
                "EXPLAIN SELECT v FROM \"\"",
                "CREATE CONTINUOUS QUERY c ON db BEGIN SELECT mean(v) INTO x FROM \"\" GROUP BY time(1m) END"
            })
    void aSourceHasAName(String text) {
        assertThat(server.query(text)).isEqualTo("0: error invalid measurement");
    }

    @Test
    void aTargetNeedsNoName() {
        assertThat(server.query("SELECT v INTO \"\" FROM cpu"))
                .startsWith("0: result")
                .doesNotContain("error");
    }

    @Test
    void saysWhatItLacks() {
        var endless = "SELECT count(v) FROM cpu WHERE time >= 0 AND time < 1600000000s GROUP BY time(1ns)";
        var refusal = "0: error not emulated by Mimeseries: GROUP BY time() with more than 10000000 windows";
        assertThat(server.query(endless)).isEqualTo(refusal);
        assertThat(server.query(endless + "; SHOW DATABASES; SHOW DATABASES"))
                .isEqualTo(refusal + "; 1: error not executed");
    }

    @Test
    void knowsTheQueriesThatRun() {
        assertThat(server.query("SHOW QUERIES")).contains("SHOW QUERIES,db,0s,running");
        assertThat(server.query("KILL QUERY 99999")).isEqualTo("0: error no such query id: 99999");
    }

    @Test
    void normalizesContinuousQueries() {
        server.query("CREATE CONTINUOUS QUERY c ON db BEGIN SELECT mean(v) INTO m FROM cpu GROUP BY time(1m) END");
        assertThat(server.query("SHOW CONTINUOUS QUERIES"))
                .isEqualTo("0: db[c,CREATE CONTINUOUS QUERY c ON db BEGIN SELECT mean(v) INTO db.autogen.m"
                        + " FROM db.autogen.cpu GROUP BY time(1m) END]");
        assertThat(
                        server.query(
                                "CREATE CONTINUOUS QUERY d ON db BEGIN SELECT mean(v) INTO no.m FROM cpu GROUP BY time(1m) END"))
                .isEqualTo("0: error retention policy not found: db.no");
    }
}
