package io.mimeseries.tdengine.select;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.tdengine.Console;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** INTERP beyond the recorded cases; the rules are read: the real server's test specification TS-5667. */
class InterpTests {
    private static final long START = 1_704_067_200_000L;
    private static final String WRONG_CLAUSE = "Range clause with around interval can't be used with EVERY clause";
    private final Console sql = new Console(new ManualClock(Instant.parse("2026-11-20T00:00:00Z")));

    @BeforeEach
    void writeRows() {
        sql.run(
                "CREATE DATABASE d",
                "USE d",
                "CREATE TABLE t (ts TIMESTAMP, v INT)",
                "INSERT INTO t VALUES (" + START + ", 1) (" + (START + 3000) + ", 4)");
    }

    private static String range(long from, long to) {
        return " FROM t RANGE(" + (START + from) + ", " + (START + to) + ") EVERY(1s) ";
    }

    @Test
    void originIsTheTimeOfTheRowThatWasTaken() {
        assertThat(sql.rows("SELECT _irowts_origin, INTERP(v)" + range(0, 4000) + "FILL(NEAR)"))
                .containsExactly(
                        List.of(START, 1L),
                        List.of(START, 1L),
                        List.of(START + 3000, 4L),
                        List.of(START + 3000, 4L),
                        List.of(START + 3000, 4L));
        assertThat(sql.rows("SELECT _irowts_origin, INTERP(v)" + range(1000, 1000) + "FILL(NEXT)"))
                .containsExactly(List.of(START + 3000, 4L));
        sql.refuses(
                "SELECT _irowts_origin, INTERP(v)" + range(0, 1000) + "FILL(LINEAR)",
                0x2657,
                "_irowts_origin can only be used with FILL PREV/NEXT/NEAR");
        sql.refuses("SELECT _irowts_origin FROM t", 0x2602, "Invalid column name: _irowts_origin");
    }

    @Test
    void aSpanBehindThePointIsHowFarRowsMayBeAway() {
        var point = "RANGE(" + (START + 1200) + ", ";
        assertThat(sql.rows("SELECT _irowts_origin, _isfilled, INTERP(v) FROM t " + point + "2s) FILL(NEAR, 9)"))
                .containsExactly(List.of(START, true, 1L));
        assertThat(sql.rows("SELECT _irowts_origin, _isfilled, INTERP(v) FROM t " + point + "1s) FILL(NEAR, 9)"))
                .containsExactly(Arrays.asList(null, true, 9L));
        sql.refuses("SELECT INTERP(v) FROM t " + point + "1s) EVERY(1s) FILL(PREV, 1)", 0x265D, WRONG_CLAUSE);
        sql.refuses("SELECT INTERP(v)" + range(0, 1000) + "FILL(PREV, 1)", 0x2605, "Can't specify fill values");
    }

    @Test
    void windowsNeedAPrimaryTimestamp() {
        var text = "Window query not supported, since not valid primary timestamp column as input";
        for (var window : List.of("INTERVAL(1s)", "STATE_WINDOW(v)", "COUNT_WINDOW(2)")) {
            sql.refuses("SELECT COUNT(*) FROM (SELECT v FROM t) " + window, 0x2650, text);
        }
        sql.refuses("SELECT COUNT(*) FROM (SELECT v FROM t) SESSION(ts, 1s)", 0x2602, "Invalid column name: ts");
    }
}
