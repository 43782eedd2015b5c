package io.mimeseries.tdengine.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.tdengine.Console;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SelectTests {
    private static final long START = 1_704_067_200_000L;
    private final Console sql = new Console(new ManualClock(Instant.parse("2026-11-20T00:00:00Z")));

    @BeforeEach
    void writeRows() {
        sql.run(
                "CREATE DATABASE d",
                "USE d",
                "CREATE TABLE a (ts TIMESTAMP, x INT)",
                "CREATE TABLE b (ts TIMESTAMP, y INT)",
                "INSERT INTO a VALUES (" + START + ", 1) (" + (START + 1000) + ", 2) (" + (START + 5000) + ", 3)",
                "INSERT INTO b VALUES (" + (START + 1000) + ", 10) (" + (START + 4000) + ", 20)");
    }

    @Test
    void limitCountsInEachPartitionUnlessRowsAreSorted() {
        assertThat(sql.rows("SELECT x FROM a PARTITION BY x LIMIT 1")).hasSize(3);
        assertThat(sql.rows("SELECT x FROM a PARTITION BY x ORDER BY x DESC LIMIT 1"))
                .containsExactly(List.of(3L));
        assertThat(sql.rows("SELECT x FROM a PARTITION BY x SLIMIT 1 SOFFSET 1"))
                .containsExactly(List.of(2L));
    }

    @Test
    void rowsWithoutAMatchStayInOuterJoins() {
        assertThat(sql.rows("SELECT a.x, b.y FROM a LEFT JOIN b ON a.ts = b.ts ORDER BY a.x"))
                .containsExactly(Arrays.asList(1L, null), List.of(2L, 10L), Arrays.asList(3L, null));
        assertThat(sql.rows("SELECT a.x, b.y FROM a RIGHT JOIN b ON a.ts = b.ts ORDER BY b.y"))
                .containsExactly(List.of(2L, 10L), Arrays.asList(null, 20L));
    }

    @Test
    void asOfJoinsTakeTheNearestEarlierRow() {
        assertThat(sql.rows("SELECT a.x, b.y FROM a LEFT ASOF JOIN b ON a.ts >= b.ts"))
                .containsExactly(Arrays.asList(1L, null), List.of(2L, 10L), List.of(3L, 20L));
    }

    @Test
    void filledWindowsLieOverTheWholeRange() {
        var query = "SELECT _wstart, SUM(x) FROM a WHERE ts >= " + START + " AND ts < " + (START + 6000)
                + " INTERVAL(2s) FILL(PREV)";
        assertThat(sql.rows(query))
                .containsExactly(List.of(START, 3L), List.of(START + 2000, 3L), List.of(START + 4000, 3L));
    }

    @Test
    void tooManyFilledWindowsAreRefused() {
        var query =
                "SELECT SUM(x) FROM a WHERE ts >= " + (START - 10_000_000L) + " AND ts <= " + START + " INTERVAL(1a) ";
        sql.refuses(query + "FILL(PREV)", 0x263B, "Start(end) time of query range required or time range too large");
        assertThat(sql.rows(query)).containsExactly(List.of(1L));
        var overlapping = "SELECT SUM(x) FROM a WHERE ts >= " + (START - 200_000_000L) + " AND ts <= " + START
                + " INTERVAL(100a) SLIDING(10a) FILL(PREV)";
        assertThatThrownBy(() -> sql.rows(overlapping))
                .hasMessage("not emulated by Mimeseries: FILL of more than 10000000 windows");
    }

    @Test
    void interpolationLeavesOutPointsThatNoRowReaches() {
        var query = "SELECT _irowts, INTERP(x) FROM a RANGE(" + (START - 1000) + ", " + (START + 2000)
                + ") EVERY(1s) FILL(PREV)";
        assertThat(sql.rows(query))
                .containsExactly(List.of(START, 1L), List.of(START + 1000, 2L), List.of(START + 2000, 2L));
    }

    @Test
    void columnsBesideAggregatesAreRefused() {
        assertThatThrownBy(() -> sql.rows("SELECT x, SUM(x) FROM a")).hasMessage("Not a single-group group function");
        assertThatThrownBy(() -> sql.rows("SELECT ts, SUM(x) FROM a GROUP BY x"))
                .hasMessage("Not a GROUP BY expression");
        assertThat(sql.rows("SELECT ts, MAX(x) FROM a")).containsExactly(List.of(START + 5000, 3L));
    }

    /** Read: the documentation's chapter on windows. */
    @Test
    void rowsWithoutAValueInTheNamedColumnsAreInNoCountWindow() {
        sql.run(
                "CREATE TABLE c (ts TIMESTAMP, p INT, q INT)",
                "INSERT INTO c VALUES (" + START + ", 1, NULL) (" + (START + 1) + ", NULL, NULL) (" + (START + 2)
                        + ", NULL, 2) (" + (START + 3) + ", 3, 3)");
        assertThat(sql.rows("SELECT _wstart, COUNT(*) FROM c COUNT_WINDOW(2, 2, p, q)"))
                .containsExactly(List.of(START, 2L), List.of(START + 3, 1L));
        assertThat(sql.rows("SELECT _wstart, _wend, COUNT(*) FROM c COUNT_WINDOW(2, p)"))
                .containsExactly(List.of(START, START + 3, 2L));
        sql.refuses("SELECT COUNT(*) FROM c COUNT_WINDOW(2, nosuch)", 0x2602, "Invalid column name: nosuch");
    }

    @Test
    void colsAreOfARowThatACallChose() {
        assertThat(sql.rows("SELECT COLS(MAX(x), ts) FROM a")).containsExactly(List.of(START + 5000));
        for (var clause : new String[] {
            "SELECT COLS(SUM(x), ts) FROM a", "SELECT x, COUNT(*) FROM a GROUP BY x ORDER BY COLS(nosuch(x), ts)"
        }) {
            sql.refuses(
                    clause, 0x268A, "cols function's first param must be a select function that output a single row");
        }
    }
}
