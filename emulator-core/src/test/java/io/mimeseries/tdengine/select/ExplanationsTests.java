package io.mimeseries.tdengine.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.tdengine.Console;
import io.mimeseries.tdengine.TDengineException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines of plans as 3.3.7 prints them: cases {@code explain-012} to {@code -020} and {@code topics_views_tsma-037}, and what their rules give for others. */
class ExplanationsTests {
    private final Console sql = new Console(new ManualClock(Instant.parse("2026-11-20T00:00:00Z")));

    @BeforeEach
    void createTables() {
        sql.run(
                "CREATE DATABASE d VGROUPS 3",
                "USE d",
                "CREATE STABLE s (ts TIMESTAMP, v INT, b BINARY(200)) TAGS (g INT)",
                "CREATE TABLE c USING s TAGS (1)");
    }

    private List<String> plan(String text) {
        return sql.rows(text).stream().map(row -> String.valueOf(row.get(0))).toList();
    }

    @Test
    void aTableIsReadWhereItLies() {
        assertThat(plan("EXPLAIN SELECT COUNT(*), SUM(v) FROM c"))
                .containsExactly(
                        "-> Aggregate (functions=2 width=16 input_order=asc )",
                        "   -> Table Scan on c (columns=2 width=12 order=[asc|1 desc|0] mode=ts_order data_load=sma)");
        assertThat(plan("EXPLAIN SELECT ts, v FROM c WHERE v > 1"))
                .containsExactly(
                        "-> Table Scan on c (columns=2 width=12 order=[asc|1 desc|0] mode=ts_order data_load=data)");
    }

    @Test
    void everyGroupOfTablesComputesItsPart() {
        assertThat(plan("EXPLAIN SELECT COUNT(*), SUM(v) FROM s GROUP BY v"))
                .containsExactly(
                        "-> GroupAggregate (functions=2 width=20 groups=1 input_order=asc )",
                        "   -> Data Exchange 3:1 (width=20)",
                        "      -> GroupAggregate (functions=2 width=20 groups=1 input_order=asc )",
                        "         -> Table Scan on s (columns=2 width=12 order=[asc|1 desc|0] mode=ts_order"
                                + " data_load=data)");
        assertThat(plan("EXPLAIN SELECT v + 1 FROM s"))
                .containsExactly(
                        "-> Data Exchange 3:1 (width=8)",
                        "   -> Projection (columns=1 width=8 input_order=asc )",
                        "      -> Table Scan on s (columns=2 width=12 order=[asc|1 desc|0] mode=ts_order"
                                + " data_load=data)");
    }

    @Test
    void oneGroupNeedsNoExchange() {
        sql.run("CREATE DATABASE one VGROUPS 1", "USE one", "CREATE STABLE s (ts TIMESTAMP, v INT) TAGS (g INT)");
        assertThat(plan("EXPLAIN SELECT COUNT(*) FROM s"))
                .containsExactly(
                        "-> Aggregate (functions=1 width=8 input_order=asc )",
                        "   -> Table Scan on s (columns=1 width=8 order=[asc|1 desc|0] mode=ts_order data_load=no)");
    }

    @Test
    void verboseShowsConditionsAndTimes() {
        assertThat(plan("EXPLAIN VERBOSE TRUE SELECT _wstart, _wend, COUNT(*) FROM c"
                        + " EVENT_WINDOW START WITH v > 0 END WITH v < 10"))
                .contains("      Start Cond: (`d`.`c`.`v` > 0)", "      End Cond: (`d`.`c`.`v` < 10)");
        assertThat(plan("EXPLAIN VERBOSE TRUE SELECT v FROM c WHERE ts >= 5 AND ts < 10 AND (v = 1 OR b LIKE 'a%')"))
                .contains("      Time Range: [5, 9]", "      Filter: ((`d`.`c`.`v` = 1) OR (`d`.`c`.`b` LIKE 'a%'))");
    }

    @Test
    void orderOfTimeNeedsNoSort() {
        assertThat(plan("EXPLAIN SELECT ts, v FROM c ORDER BY ts DESC"))
                .containsExactly(
                        "-> Table Scan on c (columns=2 width=12 order=[asc|0 desc|1] mode=ts_order data_load=data)");
        assertThat(plan("EXPLAIN SELECT ts, v FROM c ORDER BY v").get(0)).startsWith("-> Sort ");
    }

    @Test
    void nothingIsWritten() {
        sql.run("CREATE TABLE n (ts TIMESTAMP, v INT)", "INSERT INTO c VALUES (NOW, 1, 'x')");
        assertThat(plan("EXPLAIN INSERT INTO n SELECT ts, v FROM c").get(0))
                .isEqualTo("-> Data Exchange 1:1 (width=12)");
        assertThat(sql.rows("SELECT * FROM n")).isEmpty();
    }

    @Test
    void faultsComeFirst() {
        assertThatThrownBy(() -> plan("EXPLAIN SELECT nosuch FROM c"))
                .isInstanceOf(TDengineException.class)
                .hasMessageContaining("Invalid column name: nosuch");
        assertThatThrownBy(() -> plan("EXPLAIN ANALYZE SELECT v FROM c")).isInstanceOf(NotEmulatedException.class);
        assertThatThrownBy(() -> plan("EXPLAIN SELECT c.v FROM c, c x WHERE c.ts = x.ts"))
                .isInstanceOf(NotEmulatedException.class);
    }

    @Test
    void conditionsWithoutColumnsThatDoNotHoldLeaveNotEvenACount() {
        assertThat(sql.rows("SELECT COUNT(*) FROM c WHERE 1 = 0")).isEmpty();
        assertThat(sql.rows("SELECT COUNT(*) FROM (SELECT v FROM c WHERE 1 = 0)"))
                .isEmpty();
        assertThat(sql.rows("SELECT COUNT(*) FROM c WHERE 1 = 1")).containsExactly(List.of(0L));
        assertThat(sql.rows("SELECT COUNT(*) FROM c WHERE v = 0")).containsExactly(List.of(0L));
    }
}
