package io.mimeseries.tdengine.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.tdengine.Console;
import io.mimeseries.tdengine.TDengineSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TableLifeTests {
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-20T00:00:00Z"));
    private final Console sql = new Console(clock);

    @BeforeEach
    void createTables() {
        sql.run(
                "CREATE DATABASE d",
                "USE d",
                "CREATE STABLE m (ts TIMESTAMP, a INT) TAGS (g INT)",
                "CREATE TABLE c1 USING m TAGS (1)",
                "CREATE TABLE c2 USING m TAGS (2) TTL 2");
    }

    @Test
    void aTableVanishesWhenItsDaysHavePassed() {
        clock.advance(Duration.ofDays(2).minusMillis(1));
        assertThat(sql.rows("SHOW TABLES")).containsExactly(List.of("c1"), List.of("c2"));
        clock.advance(Duration.ofMillis(1));
        assertThat(sql.rows("SHOW TABLES")).containsExactly(List.of("c1"));
        sql.refuses("INSERT INTO c2 VALUES (NOW, 1)", 0x2603, "Table does not exist");
    }

    @Test
    void rowsVanishWhenTheirDatabaseKeepsThemNoLonger() {
        sql.run(
                "CREATE DATABASE k KEEP 10 DURATION 1",
                "CREATE TABLE k.n (ts TIMESTAMP, a INT)",
                "INSERT INTO k.n VALUES (NOW, 1) (NOW + 1d, 2)");
        clock.advance(Duration.ofDays(10).minusMillis(1));
        assertThat(sql.rows("SELECT a FROM k.n")).containsExactly(List.of(1L), List.of(2L));
        clock.advance(Duration.ofMillis(1));
        assertThat(sql.rows("SELECT a FROM k.n")).containsExactly(List.of(2L));
        assertThat(sql.rows("SELECT COUNT(*), FIRST(a) FROM k.n")).containsExactly(List.of(1L, 2L));
        assertThat(sql.rows("SELECT a FROM k.n WHERE ts < NOW - 10d")).isEmpty();
        sql.run("ALTER DATABASE k KEEP 20");
        assertThat(sql.rows("SELECT a FROM k.n")).containsExactly(List.of(1L), List.of(2L));
    }

    @Test
    void rowsStayWhereKeepIsNotChecked() {
        var all = new Console(clock, new TDengineSettings(false));
        all.run(
                "CREATE DATABASE k KEEP 10 DURATION 1",
                "CREATE TABLE k.n (ts TIMESTAMP, a INT)",
                "INSERT INTO k.n VALUES ('2001-01-01', 1)");
        assertThat(all.rows("SELECT a FROM k.n")).containsExactly(List.of(1L));
    }

    @Test
    void aVirtualTableShowsWhatItsTablesKeep() {
        sql.run(
                "CREATE DATABASE k KEEP 10 DURATION 1",
                "CREATE TABLE k.n (ts TIMESTAMP, a INT)",
                "INSERT INTO k.n VALUES (NOW, 1) (NOW + 1d, 2)",
                "CREATE VTABLE v (ts TIMESTAMP, a INT FROM k.n.a)");
        clock.advance(Duration.ofDays(10));
        assertThat(sql.rows("SELECT a FROM v")).containsExactly(List.of(2L));
    }

    @Test
    void aLongerLifeMayBeGiven() {
        sql.run("ALTER TABLE c2 TTL 5", "ALTER TABLE c1 TTL 1");
        clock.advance(Duration.ofDays(3));
        assertThat(sql.rows("SHOW TABLES")).containsExactly(List.of("c2"));
    }

    @Test
    void childrenGoWithTheirSupertable() {
        sql.run("DROP STABLE m");
        assertThat(sql.rows("SHOW TABLES")).isEmpty();
        sql.run("CREATE STABLE m (ts TIMESTAMP, a INT) TAGS (g INT)");
        assertThat(sql.rows("SELECT tbname FROM m")).isEmpty();
    }

    @Test
    void columnsThatComeBackAreEmpty() {
        sql.run(
                "ALTER STABLE m ADD COLUMN b INT",
                "INSERT INTO c1 VALUES (1704067200000, 1, 2)",
                "ALTER STABLE m DROP COLUMN b",
                "ALTER STABLE m ADD COLUMN b VARCHAR(3)");
        assertThat(sql.rows("SELECT a, b FROM c1")).containsExactly(Arrays.asList(1L, null));
        sql.run("INSERT INTO c1 VALUES (1704067200000, 1, 'new')");
        assertThat(sql.rows("SELECT a, b FROM c1")).containsExactly(List.of(1L, "new"));
    }

    @Test
    void tagsKeepTheirValuesThroughRenamingAndAreEmptyWhereTheyComeLater() {
        sql.run("ALTER STABLE m RENAME TAG g h", "ALTER STABLE m ADD TAG i BIGINT", "ALTER TABLE c1 SET TAG i = 9");
        assertThat(sql.rows("SHOW TABLE TAGS FROM m"))
                .containsExactly(List.of("c1", 1L, 9L), Arrays.asList("c2", 2L, null));
    }

    @Test
    void aSnapshotKnowsNothingOfWhatFollows() {
        sql.run("INSERT INTO c1 VALUES (1704067200000, 1)");
        var snapshot = sql.server().snapshot();
        sql.run(
                "INSERT INTO c1 VALUES (1704067200000, 2)",
                "ALTER STABLE m ADD COLUMN b INT",
                "CREATE TABLE c3 USING m TAGS (3)",
                "CREATE USER u PASS 'Abcdef12'",
                "CREATE DATABASE e");
        sql.server().restore(snapshot);
        assertThat(sql.rows("SELECT * FROM c1")).containsExactly(List.of(1704067200000L, 1L));
        assertThat(sql.rows("SHOW TABLES")).containsExactly(List.of("c1"), List.of("c2"));
        assertThat(sql.rows("SHOW USERS")).hasSize(1);
        sql.refuses("USE e", 0x0388, "Database not exist");
    }

    @Test
    void twoServersGoOnFromOneSnapshot() {
        sql.run("INSERT INTO c1 VALUES (1704067200000, 1)");
        var other = new Console(clock);
        other.server().restore(sql.server().snapshot());
        other.run("USE d", "INSERT INTO c1 VALUES (1704067200001, 2)");
        sql.run("INSERT INTO c1 VALUES (1704067200002, 3)");
        assertThat(sql.rows("SELECT a FROM c1")).containsExactly(List.of(1L), List.of(3L));
        assertThat(other.rows("SELECT a FROM c1")).containsExactly(List.of(1L), List.of(2L));
    }
}
