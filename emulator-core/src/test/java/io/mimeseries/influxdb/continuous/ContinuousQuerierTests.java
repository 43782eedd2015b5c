package io.mimeseries.influxdb.continuous;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.influxdb.Intervals;
import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.influxdb.WriteRequest;
import io.mimeseries.influxdb.bounds.Limits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Windows and texts were compared with influxd 1.6.7 in real time, with windows of one to four seconds. */
class ContinuousQuerierTests {
    private static final Instant NOON = Instant.parse("2020-03-01T12:00:00Z");

    private final ManualClock clock = new ManualClock(NOON);
    private final Journal journal = new Journal();
    private Intervals intervals = Intervals.DEFAULT;
    private final InfluxDb influxdb =
            new InfluxDb(InfluxDbVersion.V1_6_7, clock, journal, () -> Limits.NONE, () -> intervals);

    @BeforeEach
    void createDatabase() {
        query("CREATE DATABASE d");
    }

    @AfterEach
    void close() {
        influxdb.close();
    }

    private void query(String text) {
        assertThat(influxdb.query(new QueryRequest(text, "d")).get(0).error()).isNull();
    }

    /** Each row as the seconds since noon and the values. */
    private List<String> rows(String text) {
        var rows = new ArrayList<String>();
        for (var series : influxdb.query(new QueryRequest(text, "d")).get(0).series()) {
            for (int row = 0; row < series.rows(); row++) {
                var cells = new StringJoiner(" ");
                for (int column = 1; column < series.columns().size(); column++) {
                    cells.add(String.valueOf(series.columns().get(column).get(row)));
                }
                var time =
                        Instant.ofEpochSecond(0, (Long) series.columns().get(0).get(row));
                rows.add(Duration.between(NOON, time).toSeconds() + ": " + cells);
            }
        }
        return rows;
    }

    /** Writes {@code v} = the second, for each second. */
    private void writeSeconds(int from, int to) {
        var lines = new StringBuilder();
        for (int second = from; second < to; second++) {
            var time = NOON.plusSeconds(second).getEpochSecond();
            lines.append("cpu,host=a v=")
                    .append(second)
                    .append(' ')
                    .append(time)
                    .append('\n');
        }
        write(lines.toString());
    }

    private void write(String lines) {
        var body = lines.getBytes(StandardCharsets.UTF_8);
        influxdb.write(new WriteRequest("d", "", "s", body, 0, body.length));
    }

    private void create(String resample, String select) {
        query("CREATE CONTINUOUS QUERY c ON d " + resample + " BEGIN " + select + " END");
    }

    @Test
    void computesEachWindowOnceItIsOver() {
        create("", "SELECT mean(v) INTO o FROM cpu GROUP BY time(10s)");
        writeSeconds(0, 40);
        clock.advance(Duration.ofMillis(9_999));
        assertThat(rows("SELECT * FROM o")).isEmpty();
        clock.advance(Duration.ofMillis(1));
        assertThat(rows("SELECT * FROM o")).containsExactly("0: 4.5");
        clock.advance(Duration.ofSeconds(25));
        assertThat(rows("SELECT * FROM o")).containsExactly("0: 4.5", "10: 14.5", "20: 24.5");
    }

    @Test
    void runsAtItsTimeAndNotAtTheTimeThatAnAdvanceEndsAt() {
        create("", "SELECT count(v) INTO o FROM cpu GROUP BY time(10s)");
        query("CREATE CONTINUOUS QUERY onTop ON d BEGIN SELECT sum(count) INTO p FROM o GROUP BY time(20s) END");
        writeSeconds(0, 40);
        clock.advance(Duration.ofSeconds(60));
        assertThat(rows("SELECT * FROM p")).containsExactly("0: 20", "20: 20");
    }

    @Test
    void doesNotSeePointsThatComeAfterItsRun() {
        create("", "SELECT count(v) INTO o FROM cpu GROUP BY time(10s)");
        writeSeconds(0, 5);
        clock.advance(Duration.ofSeconds(10));
        writeSeconds(5, 10);
        clock.advance(Duration.ofSeconds(10));
        assertThat(rows("SELECT * FROM o")).containsExactly("0: 5");
    }

    @Test
    void computesWindowsAgainForTheTimeOfResampleFor() {
        create("RESAMPLE FOR 30s", "SELECT count(v) INTO o FROM cpu GROUP BY time(10s)");
        writeSeconds(0, 5);
        clock.advance(Duration.ofSeconds(10));
        writeSeconds(5, 10);
        clock.advance(Duration.ofSeconds(20));
        assertThat(rows("SELECT * FROM o")).containsExactly("0: 10");
        write("cpu,host=b v=1 " + NOON.getEpochSecond());
        clock.advance(Duration.ofSeconds(10));
        assertThat(rows("SELECT * FROM o")).containsExactly("0: 10");
    }

    @Test
    void computesTheWindowUnderWayIfItRunsMoreOften() {
        create("RESAMPLE EVERY 2s", "SELECT count(v) INTO o FROM cpu GROUP BY time(10s)");
        writeSeconds(0, 3);
        clock.advance(Duration.ofSeconds(2));
        assertThat(rows("SELECT * FROM o")).containsExactly("0: 3");
    }

    @Test
    void computesAllWindowsSinceTheLastRunIfItRunsLessOften() {
        create("RESAMPLE EVERY 40s", "SELECT count(v) INTO o FROM cpu GROUP BY time(20s)");
        writeSeconds(0, 80);
        clock.advance(Duration.ofSeconds(79));
        assertThat(rows("SELECT * FROM o")).containsExactly("0: 20", "20: 20");
        clock.advance(Duration.ofSeconds(1));
        assertThat(rows("SELECT * FROM o")).containsExactly("0: 20", "20: 20", "40: 20", "60: 20");
    }

    @Test
    void movesItsWindowsByTheOffset() {
        create("", "SELECT count(v) INTO o FROM cpu GROUP BY time(10s, 3s)");
        writeSeconds(0, 40);
        clock.advance(Duration.ofSeconds(22));
        assertThat(rows("SELECT * FROM o")).containsExactly("-7: 3", "3: 10");
        clock.advance(Duration.ofSeconds(1));
        assertThat(rows("SELECT * FROM o")).containsExactly("-7: 3", "3: 10", "13: 10");
    }

    @Test
    void replacesTheTimesOfItsOwnConditionAndKeepsTheRest() {
        create("", "SELECT count(v) INTO o FROM cpu WHERE v > 2 AND time < now() - 5d GROUP BY time(10s)");
        writeSeconds(0, 10);
        clock.advance(Duration.ofSeconds(10));
        assertThat(rows("SELECT * FROM o")).containsExactly("0: 7");
    }

    @Test
    void writesNothingForWindowsWithoutPoints() {
        create("", "SELECT count(v) INTO o FROM cpu GROUP BY time(10s) fill(0)");
        clock.advance(Duration.ofSeconds(30));
        assertThat(rows("SELECT * FROM o")).isEmpty();
        assertThat(rows("SHOW STATS FOR 'cq'")).hasSize(1);
    }

    @Test
    void goesOnAfterItFailedAndSaysSoOnce() {
        create("", "SELECT foo(v) INTO o FROM cpu GROUP BY time(10s)");
        query("CREATE CONTINUOUS QUERY d ON d BEGIN SELECT count(v) INTO o FROM cpu GROUP BY time(10s) END");
        writeSeconds(0, 20);
        clock.advance(Duration.ofSeconds(20));
        assertThat(rows("SELECT * FROM o")).containsExactly("0: 10", "10: 10");
        assertThat(journal.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.outcome()).isEqualTo(JournalEntry.Outcome.ERROR);
            assertThat(entry.outcomeText()).isEqualTo("undefined function foo()");
            assertThat(entry.time()).isEqualTo(NOON.plusSeconds(10));
        });
    }

    @Test
    void doesNotRunWhatIsDropped() {
        create("", "SELECT count(v) INTO o FROM cpu GROUP BY time(10s)");
        writeSeconds(0, 20);
        clock.advance(Duration.ofSeconds(10));
        query("DROP CONTINUOUS QUERY c ON d");
        clock.advance(Duration.ofSeconds(10));
        assertThat(rows("SELECT * FROM o")).containsExactly("0: 10");
    }

    @Test
    void goesOnFromASnapshot() {
        create("", "SELECT count(v) INTO o FROM cpu GROUP BY time(10s)");
        writeSeconds(0, 20);
        clock.advance(Duration.ofSeconds(10));
        var snapshot = influxdb.snapshot();
        clock.advance(Duration.ofSeconds(10));
        assertThat(rows("SELECT * FROM o")).containsExactly("0: 10", "10: 10");
        influxdb.pause();
        clock.set(NOON.plusSeconds(15));
        influxdb.restore(snapshot);
        assertThat(rows("SELECT * FROM o")).containsExactly("0: 10");
        clock.advance(Duration.ofSeconds(5));
        assertThat(rows("SELECT * FROM o")).containsExactly("0: 10", "10: 10");
    }

    @Test
    void runsAgainWhenTheClockWasSetBackByYears() {
        create("", "SELECT count(v) INTO o FROM cpu GROUP BY time(10s)");
        clock.set(NOON.minus(Duration.ofDays(1000)));
        write("cpu v=1 " + clock.now().getEpochSecond());
        clock.advance(Duration.ofSeconds(10));
        assertThat(rows("SELECT * FROM o")).containsExactly("-86400000: 1");
    }

    @Test
    void runsNothingOnceClosed() {
        create("", "SELECT count(v) INTO o FROM cpu GROUP BY time(10s)");
        writeSeconds(0, 20);
        influxdb.close();
        clock.advance(Duration.ofSeconds(20));
        assertThat(rows("SELECT * FROM o")).isEmpty();
    }

    @Test
    void looksOnceInARunInterval() {
        intervals = new Intervals(Duration.ofMinutes(30), Duration.ofMinutes(1));
        create("", "SELECT count(v) INTO o FROM cpu GROUP BY time(10s)");
        writeSeconds(0, 120);
        clock.advance(Duration.ofSeconds(59));
        assertThat(rows("SELECT * FROM o")).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        assertThat(rows("SELECT * FROM o")).containsExactly("50: 10");
        clock.advance(Duration.ofMinutes(1));
        assertThat(rows("SELECT * FROM o"))
                .containsExactly("50: 10", "60: 10", "70: 10", "80: 10", "90: 10", "100: 10", "110: 10");
    }
}
