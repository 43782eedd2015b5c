package io.mimeseries.tdengine.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.tdengine.Console;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.TDengineSettings;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InsertTests {
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
    private final Console sql = new Console(new ManualClock(NOW));

    @BeforeEach
    void createTables() {
        sql.run(
                "CREATE DATABASE d",
                "USE d",
                "CREATE STABLE m (ts TIMESTAMP, a INT, b VARCHAR(10)) TAGS (g INT, l VARCHAR(10))",
                "CREATE TABLE n (ts TIMESTAMP, a INT, b VARCHAR(10))");
    }

    @Test
    void columnsThatARowLeavesOutKeepTheirValuesAndNullsOverwrite() {
        sql.run("INSERT INTO n VALUES (1704067200000, 1, 'x')");
        sql.run("INSERT INTO n (ts, a) VALUES (1704067200000, 2)");
        assertThat(sql.rows("SELECT * FROM n")).containsExactly(List.of(1704067200000L, 2L, "x"));
        sql.run("INSERT INTO n (ts, b) VALUES (1704067200000, NULL)");
        assertThat(sql.rows("SELECT * FROM n")).containsExactly(Arrays.asList(1704067200000L, 2L, null));
    }

    @Test
    void rowsOfNothingButNullsAreRows() {
        assertThat(sql.run("INSERT INTO n VALUES (1704067200000, NULL, NULL)")).isEqualTo(1);
        assertThat(sql.cell("SELECT COUNT(*) FROM n")).isEqualTo(1L);
        sql.run("INSERT INTO n VALUES (1704067200000, 5, 'y')", "INSERT INTO n VALUES (1704067200000, NULL, NULL)");
        assertThat(sql.rows("SELECT * FROM n")).containsExactly(Arrays.asList(1704067200000L, null, null));
    }

    @Test
    void theLastOfEqualKeysWinsAndCountsOnce() {
        assertThat(
                        sql.run(
                                "INSERT INTO n VALUES (1704067200001, 1, 'a') (1704067200000, 2, 'b') (1704067200001, 3, NULL)"))
                .isEqualTo(2);
        assertThat(sql.rows("SELECT * FROM n"))
                .containsExactly(List.of(1704067200000L, 2L, "b"), Arrays.asList(1704067200001L, 3L, null));
    }

    @Test
    void rowsOfOneTableInSeveralPartsOfAStatementAreOne() {
        assertThat(sql.run("INSERT INTO n (ts, a) VALUES (1704067200000, 1) n (ts, b) VALUES (1704067200000, 'z')"))
                .isEqualTo(1);
        assertThat(sql.rows("SELECT * FROM n")).containsExactly(List.of(1704067200000L, 1L, "z"));
    }

    @Test
    void aStatementThatFailsLeavesNothing() {
        sql.refuses(
                "INSERT INTO n VALUES (1704067200000, 1, 'a') c USING m TAGS (1, 'x') VALUES (1704067200000, 'q', 'b')",
                0x0216,
                "syntax error near 'q' (invalid int data)");
        assertThat(sql.cell("SELECT COUNT(*) FROM n")).isEqualTo(0L);
        assertThat(sql.rows("SHOW TABLES")).containsExactly(List.of("n"));
    }

    @Test
    void tablesAreMadeWithTheTagsThatAreNamed() {
        sql.run("INSERT INTO c USING m (l) TAGS ('x') TTL 3 COMMENT 'new' (ts, a) VALUES (1704067200000, 7)");
        assertThat(sql.rows("SHOW CREATE TABLE c"))
                .containsExactly(
                        List.of("c", "CREATE TABLE `c` USING `m` (`g`, `l`) TAGS (NULL, \"x\") COMMENT 'new' TTL 3"));
        sql.run("INSERT INTO c USING m TAGS (9, 'ignored') VALUES (1704067200001, 8, 'b')");
        assertThat(sql.rows("SELECT g, l, a FROM c WHERE a = 8")).containsExactly(Arrays.asList(null, "x", 8L));
    }

    @Test
    void rowsOfASupertableNameTheirTables() {
        assertThat(sql.run(
                        "INSERT INTO m (a, g, tbname, ts) VALUES (1, 10, 'x', 1704067200000) (2, 20, 'y', 1704067200000)"
                                + " (3, 30, 'x', 1704067200001)"))
                .isEqualTo(3);
        assertThat(sql.rows("SELECT tbname, g, a FROM m ORDER BY a"))
                .containsExactly(List.of("x", 10L, 1L), List.of("y", 20L, 2L), List.of("x", 10L, 3L));
    }

    @Test
    void timesThatAreNotKeptAreRefusedByTheClock() {
        sql.run("CREATE DATABASE k KEEP 10 DURATION 1", "CREATE TABLE k.t (ts TIMESTAMP, v INT)");
        assertThat(sql.run("INSERT INTO k.t VALUES ('2026-11-10 00:00:00', 1)")).isEqualTo(1);
        sql.refuses("INSERT INTO k.t VALUES ('2026-11-09 23:59:59.999', 1)", 0x060B, "Timestamp data out of range");
        sql.refuses("INSERT INTO n VALUES ('2970-01-02 00:00:00', 1, 'x')", 0x060B, "Timestamp data out of range");
    }

    @Test
    void timesAreNotLookedAtWhereTheSettingSaysSo() {
        var unchecked = new Console(new ManualClock(NOW), new TDengineSettings(false));
        unchecked.run("CREATE DATABASE k KEEP 10 DURATION 1", "CREATE TABLE k.t (ts TIMESTAMP, v INT)");
        assertThat(unchecked.run("INSERT INTO k.t VALUES ('1999-01-01', 1)")).isEqualTo(1);
    }

    @Test
    void rowsOfOneTimeDifferByTheSecondPartOfTheKey() {
        sql.run("CREATE TABLE p (ts TIMESTAMP, k INT PRIMARY KEY, v INT)");
        assertThat(sql.run(
                        "INSERT INTO p VALUES (1704067200000, 2, 20) (1704067200000, -1, 10) (1704067200000, 2, 21)"))
                .isEqualTo(2);
        sql.run("INSERT INTO p (ts, k) VALUES (1704067200000, 2)");
        assertThat(sql.rows("SELECT k, v FROM p")).containsExactly(List.of(-1L, 10L), List.of(2L, 21L));
        sql.refuses("INSERT INTO p VALUES (1704067200000, NULL, 1)", 0x267B, "Primary key column should not be null");
        assertThat(sql.run("DELETE FROM p WHERE ts = 1704067200000")).isEqualTo(2);
    }

    @Test
    void resultsOfQueriesAreCastToTheColumns() {
        sql.run(
                "INSERT INTO n VALUES (1704067200000, 12, '7')",
                "CREATE TABLE q (ts TIMESTAMP, x DOUBLE, y VARCHAR(1))");
        assertThat(sql.run("INSERT INTO q SELECT ts, b, a FROM n")).isEqualTo(1);
        assertThat(sql.rows("SELECT * FROM q")).containsExactly(List.of(1704067200000L, 7.0, "1"));
        sql.refuses("INSERT INTO q SELECT ts FROM n", 0x263F, "Illegal number of columns");
    }

    @Test
    void deletionsCountWhatTheyDelete() {
        sql.run("INSERT INTO c1 USING m TAGS (1, 'a') VALUES (1704067200001, 1, 'x')"
                + " c2 USING m TAGS (2, 'b') VALUES (1704067200001, 2, 'y') (1704067200002, 3, 'z')");
        assertThat(sql.run("DELETE FROM m WHERE ts <= 1704067200001 AND g = 2")).isEqualTo(1);
        assertThat(sql.rows("SELECT a FROM m ORDER BY a")).containsExactly(List.of(1L), List.of(3L));
        sql.refuses(
                "DELETE FROM m WHERE a = 1",
                0x2655,
                "The DELETE statement must only have a definite time window range");
        assertThat(sql.run("DELETE FROM m")).isEqualTo(2);
    }

    @Test
    void numbersTooLargeForAnOptionAreRefused() {
        for (var statement : List.of(
                "CREATE DATABASE e KEEP 99999999999999999999",
                "CREATE DATABASE e KEEP 9223372036854775807h",
                "CREATE TABLE w (ts TIMESTAMP, v DECIMAL(99999999999, 2))",
                "SELECT CAST(a AS DECIMAL(10, 99999999999)) FROM n")) {
            assertThatThrownBy(() -> sql.run(statement)).as(statement).isInstanceOf(NotEmulatedException.class);
        }
        for (var statement : List.of(
                "CREATE TABLE c USING m TAGS (1, 'x') TTL 4294967296",
                "CREATE DATABASE e BUFFER 99999999999999999999")) {
            assertThatThrownBy(() -> sql.run(statement)).as(statement).isInstanceOf(TDengineException.class);
        }
    }
}
