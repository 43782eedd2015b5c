package io.mimeseries.tdengine.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.tdengine.Console;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read from blocks is what comes of all rows: a condition that every row fulfils makes the same query look at each. */
class BlockReadingTests {
    private static final long START = 1_704_067_200_000L;
    private static final String EVERY_ROW = " WHERE n IS NULL OR n IS NOT NULL ";
    private final Console sql = new Console(new ManualClock(Instant.parse("2026-11-20T00:00:00Z")));

    @BeforeEach
    void writeRows() {
        sql.run("CREATE DATABASE d", "USE d", "CREATE STABLE m (ts TIMESTAMP, v DOUBLE, n INT, e INT) TAGS (g INT)");
        var random = new Random(7);
        for (int table = 0; table < 4; table++) {
            var insert = new StringBuilder("INSERT INTO t" + table + " USING m TAGS (" + table % 2 + ") VALUES");
            for (int row = 0; row < 1500; row++) {
                var value = random.nextInt(10) == 0 ? "NULL" : Integer.toString(random.nextInt(1000) - 500);
                insert.append(" (")
                        .append(START + row * 700L + table)
                        .append(", ")
                        .append(value)
                        .append(".5, ".substring(value.equals("NULL") ? 2 : 0))
                        .append(random.nextInt(100))
                        .append(", NULL)");
            }
            sql.run(insert.toString());
        }
        sql.run("CREATE TABLE t4 USING m TAGS (2)");
    }

    @Test
    void plainAggregates() {
        compare("SELECT COUNT(*), COUNT(v), COUNT(e), SUM(v), AVG(n), MIN(v), MAX(n), SUM(e) FROM m", "");
        compare("SELECT g, COUNT(v), AVG(v) FROM m", " GROUP BY g ORDER BY g");
        compare("SELECT tbname, MAX(v), COUNT(*) FROM m", " PARTITION BY tbname ORDER BY tbname");
        compare("SELECT COUNT(*), SUM(v) FROM t4", "");
    }

    @Test
    void windows() {
        compare("SELECT _wstart, _wend, _wduration, COUNT(*), SUM(v), COUNT(e) FROM m", " INTERVAL(1s)");
        compare("SELECT _wstart, AVG(n), MIN(n), MAX(v) FROM m", " INTERVAL(1m, 7s)");
        compare("SELECT g, _wstart, AVG(v) FROM m", " PARTITION BY g INTERVAL(30s) ORDER BY g, _wstart");
    }

    @Test
    void endsOfTables() {
        compare("SELECT FIRST(v), LAST(v), LAST(n), LAST_ROW(v), FIRST(ts) FROM m", "");
        compare("SELECT tbname, LAST(v), LAST_ROW(n) FROM m", " PARTITION BY tbname ORDER BY tbname");
        compare("SELECT LAST_ROW(n), ts, tbname FROM m", "");
        compare("SELECT n, FIRST(ts) FROM t1", " GROUP BY n ORDER BY n LIMIT 5");
        compare("SELECT LAST(e) FROM m", "");
    }

    private void compare(String select, String rest) {
        var blocks = sql.rows(select + rest);
        var rows = sql.rows(select + EVERY_ROW + rest);
        assertThat(blocks).as(select + rest).hasSameSizeAs(rows);
        for (int row = 0; row < rows.size(); row++) {
            assertSame(select + rest, blocks.get(row), rows.get(row));
        }
    }

    private static void assertSame(String query, List<?> actual, List<?> expected) {
        for (int cell = 0; cell < expected.size(); cell++) {
            if (expected.get(cell) instanceof Double number) {
                assertThat((Double) actual.get(cell))
                        .as(query)
                        .isCloseTo(number, within(1e-9 * Math.abs(number) + 1e-9));
            } else {
                assertThat(actual.get(cell)).as(query).isEqualTo(expected.get(cell));
            }
        }
    }
}
