package io.mimeseries.tdengine.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.tdengine.Console;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DefinitionTests {
    private final Console sql = new Console(new ManualClock(Instant.parse("2026-11-20T00:00:00Z")));

    @BeforeEach
    void createDatabase() {
        sql.run("CREATE DATABASE d", "USE d");
    }

    @Test
    void optionsHaveRanges() {
        sql.refuses("CREATE DATABASE e BUFFER 2", 0x2619, "Invalid option buffer: 2, valid range: [3, 16384]");
        sql.refuses("CREATE DATABASE e WAL_LEVEL 3", 0x2619, "Invalid option walLevel: 3, only 0, 1, 2 allowed");
        sql.refuses("CREATE DATABASE e CACHEMODEL 'some'", 0x2619, "Invalid option cacheModel: some");
        sql.refuses(
                "CREATE DATABASE e KEEP 10 DURATION 4",
                0x2619,
                "Invalid duration value, should be keep2 >= keep1 >= keep0 >= 3 * duration");
        sql.refuses("CREATE DATABASE e REPLICA 2", 0x0382, "Invalid database options");
    }

    @Test
    void optionsAreShown() {
        sql.run("CREATE DATABASE e PRECISION 'us' KEEP 100d,200d,4800h DURATION 12h VGROUPS 4");
        assertThat((String) sql.rows("SHOW CREATE DATABASE e").get(0).get(1))
                .startsWith("CREATE DATABASE `e` BUFFER 256 CACHESIZE 1 CACHEMODEL 'none' COMP 2 DURATION 12h ")
                .contains(" KEEP 100d,200d,200d ")
                .contains(" PRECISION 'us' ")
                .contains(" VGROUPS 4 ");
    }

    @Test
    void tagsAreCheckedBeforeColumns() {
        sql.refuses("CREATE TABLE t (x INT) TAGS (a INT, a INT)", 0x263C, "Duplicated column names");
        sql.refuses("CREATE TABLE t (x INT) TAGS (a INT)", 0x263F, "Illegal number of columns");
        sql.refuses("CREATE TABLE t (x INT, y INT) TAGS (x INT)", 0x2641, "First column must be timestamp");
        sql.refuses("CREATE TABLE t (ts TIMESTAMP, j JSON)", 0x2652, "Only tag can be json type");
        sql.refuses("CREATE TABLE t (ts TIMESTAMP, a BLOB, b BLOB)", 0x6306, "only one blob column allowed");
        sql.refuses(
                "CREATE TABLE t (ts TIMESTAMP, a VARCHAR(40000), b VARCHAR(40000))",
                0x263E,
                "Row length exceeds max length 65531");
    }

    @Test
    void alterationsFollowTheKindOfTable() {
        sql.run(
                "CREATE STABLE s (ts TIMESTAMP, a INT, b VARCHAR(5)) TAGS (g INT)",
                "CREATE TABLE c USING s TAGS (1)",
                "CREATE TABLE n (ts TIMESTAMP, a INT)");
        sql.refuses("ALTER TABLE s RENAME COLUMN a x", 0x2649, "Rename column only available for normal table");
        sql.refuses("ALTER TABLE s SET TAG g = 2", 0x2649, "Set tag value only available for child table");
        sql.refuses("ALTER TABLE s DROP TAG g", 0x2649, "the only tag cannot be dropped");
        sql.refuses("ALTER TABLE s ADD COLUMN g INT", 0x0369, "Tag already exists");
        sql.refuses("ALTER TABLE c RENAME COLUMN a x", 0x2649, "Invalid alter table statement");
        sql.refuses("ALTER TABLE n DROP COLUMN a", 0x2651, "No columns can be dropped");
        sql.run("ALTER TABLE n ADD COLUMN b INT");
        sql.refuses("ALTER TABLE n DROP COLUMN ts", 0x264A, "Primary timestamp column cannot be dropped");
        sql.refuses("ALTER TABLE n ADD COLUMN b INT", 0x263C, "Duplicated column names");
        sql.run("ALTER TABLE s COMMENT 'new'");
    }

    @Test
    void aChildOfAnotherSupertableKeepsItsName() {
        sql.run(
                "CREATE STABLE s (ts TIMESTAMP, a INT) TAGS (g INT)",
                "CREATE STABLE r (ts TIMESTAMP, a INT) TAGS (g INT)",
                "CREATE TABLE c USING s TAGS (1)");
        sql.refuses("CREATE TABLE IF NOT EXISTS c USING r TAGS (1)", 0x061D, "Table already exists in other stables");
        sql.refuses("CREATE TABLE c USING s TAGS (1)", 0x0603, "Table already exists");
    }

    @Test
    void virtualTablesReferToColumnsOfTheSameType() {
        sql.run("CREATE TABLE o (ts TIMESTAMP, a INT, b DOUBLE)", "CREATE VTABLE v (ts TIMESTAMP, x INT FROM o.a)");
        sql.refuses(
                "ALTER VTABLE v ADD COLUMN y INT FROM o.b",
                0x268F,
                "virtual table's column type and reference column type not match");
        assertThat(sql.rows("DESCRIBE v")).hasSize(2);
        sql.run("ALTER VTABLE v ADD COLUMN y DOUBLE FROM o.b", "ALTER VTABLE v RENAME COLUMN y z");
        assertThat(sql.rows("SHOW CREATE VTABLE v"))
                .containsExactly(List.of(
                        "v",
                        "CREATE VTABLE `v` (`ts` TIMESTAMP, `x` INT FROM `d`.`o`.`a`, `z` DOUBLE FROM `d`.`o`.`b`)"));
    }

    @Test
    void topicsKeepDatabasesAndTables() {
        sql.run(
                "CREATE STABLE s (ts TIMESTAMP, a INT) TAGS (g INT)",
                "CREATE TOPIC t AS SELECT ts, a FROM s WHERE a > 1");
        sql.refuses("DROP DATABASE d", 0x03ED, "Topic must be dropped first");
        sql.refuses("DROP STABLE s", 0x03ED, "Topic must be dropped first");
        sql.refuses("CREATE TOPIC u AS SELECT COUNT(*) FROM s", 0x2639, "Invalid topic query");
        sql.run("DROP TOPIC t", "DROP DATABASE d");
    }

    @Test
    void decimalsHaveOneToThirtyEightDigits() {
        for (var type : List.of("DECIMAL(39, 2)", "DECIMAL(10, 39)", "DECIMAL(0, 2)", "DECIMAL(0)", "DECIMAL(5, 6)")) {
            sql.refuses("CREATE TABLE t (ts TIMESTAMP, x " + type + ")", 0x2602, "Invalid column name");
        }
        sql.refuses("CREATE TABLE t (ts TIMESTAMP, x INT) TAGS (g DECIMAL(5, 2))", 0x2602, "Invalid column name");
        sql.run("CREATE TABLE t (ts TIMESTAMP, x DECIMAL(38, 38))");
        sql.refuses("ALTER TABLE t ADD COLUMN y DECIMAL(39, 2)", 0x2602, "Invalid column name");
    }

    @Test
    void columnsAreCompressedByWhatTheirTypeAllows() {
        sql.run(
                "CREATE TABLE t (ts TIMESTAMP, x BIGINT ENCODE 'Delta-i' COMPRESS 'xz' LEVEL 'low', f FLOAT COMPRESS 'tsz')");
        assertThat(sql.rows("DESCRIBE t").get(1).subList(4, 7)).containsExactly("delta-i", "xz", "low");
        sql.refuses("CREATE TABLE u (ts TIMESTAMP, x INT ENCODE 'delta-d')", 0x0231, "Invalid encode param");
        sql.refuses("CREATE TABLE u (ts TIMESTAMP, x DECIMAL(9, 1) ENCODE 'simple8b')", 0x0231, "Invalid encode param");
        sql.refuses("CREATE TABLE u (ts TIMESTAMP, x INT COMPRESS 'tsz')", 0x0233, "Invalid compress param");
        sql.refuses("ALTER TABLE t MODIFY COLUMN x LEVEL 'hig'", 0x0234, "Invalid compress level param");
    }
}
