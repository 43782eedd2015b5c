package io.mimeseries.influxdb.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.WriteRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts and numbers are those of influxd 1.6.7 with the same limits, for writes with its index inmem. */
class LimitsTests {
    private Limits limits = Limits.NONE;

    private final InfluxDb influxdb = new InfluxDb(
            InfluxDbVersion.V1_6_7,
            new ManualClock(Instant.parse("2020-03-02T00:00:00Z")),
            new Journal(),
            () -> limits);

    @BeforeEach
    void create() {
        answer("CREATE DATABASE d");
    }

    @AfterEach
    void close() {
        influxdb.close();
    }

    private String answer(String text) {
        var result = influxdb.query(new QueryRequest(text, "d")).get(0);
        return result.error() == null ? result.series().size() + " series" : result.error();
    }

    private void write(String... lines) {
        var body = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        influxdb.write(new WriteRequest("d", "", "s", body, 0, body.length));
    }

    private void writeSixSeries() {
        for (int host = 0; host < 6; host++) {
            for (int minute = 0; minute < 3; minute++) {
                write("m,h=h" + host + " v=1 " + (1583020800 + 60 * minute));
            }
        }
    }

    private static Limits select(long points, long series, long buckets) {
        return new Limits(points, series, buckets, 0, Duration.ZERO, 0, 0);
    }

    private static Limits series(long perDatabase, long valuesPerTag) {
        return new Limits(0, 0, 0, 0, Duration.ZERO, perDatabase, valuesPerTag);
    }

    @Test
    void refusesSourcesOfTooManySeriesInAShard() {
        writeSixSeries();
        limits = select(0, 5, 0);
        assertThat(answer("SELECT v FROM m")).isEqualTo("max-select-series limit exceeded: (6/5)");
        assertThat(answer("SELECT v FROM m GROUP BY h SLIMIT 1")).isEqualTo("1 series");
        assertThat(answer("EXPLAIN SELECT v FROM m")).isEqualTo("max-select-series limit exceeded: (6/5)");
        assertThat(answer("SELECT v FROM m WHERE h =~ /h[1-5]/")).isEqualTo("1 series");
    }

    @Test
    void countsSeriesOfEachShardByItself() {
        limits = select(0, 2, 0);
        for (int week = 0; week < 3; week++) {
            write("m,h=a v=1 " + week * 604800, "m,h=b v=1 " + week * 604800);
        }
        assertThat(answer("SELECT v FROM m")).isEqualTo("1 series");
    }

    @Test
    void refusesTooManyWindowsOfTheOutermostQuery() {
        writeSixSeries();
        limits = select(0, 0, 5);
        var ten = "SELECT mean(v) FROM m WHERE time >= 1583020800s AND time < 1583021400s GROUP BY time(1m)";
        assertThat(answer(ten)).isEqualTo("max-select-buckets limit exceeded: (10/5)");
        assertThat(answer("SELECT max(mean) FROM (" + ten + ")")).isEqualTo("1 series");
        assertThat(answer("SELECT mean(v) FROM m WHERE time >= 1583020800s AND time < 1583021100s GROUP BY time(1m)"))
                .isEqualTo("1 series");
        assertThat(answer("SELECT mean(v) FROM m GROUP BY time(1m)")).isEqualTo("1 series");
    }

    @Test
    void refusesToReadTooManyPoints() {
        writeSixSeries();
        limits = select(10, 0, 0);
        assertThat(answer("SELECT v FROM m"))
                .startsWith("max-select-point limit exceeed: (")
                .endsWith("/10)");
        assertThat(answer("SELECT v FROM m WHERE h = 'h1'")).isEqualTo("1 series");
    }

    @Test
    void refusesOneQueryTooMany() {
        assertThat(QueryTask.refusal(1, new Limits(0, 0, 0, 1, Duration.ZERO, 0, 0)))
                .isEqualTo("max-concurrent-queries limit exceeded(1, 1)");
        limits = new Limits(0, 0, 0, 1, Duration.ZERO, 0, 0);
        assertThat(answer("SHOW DATABASES")).isEqualTo("1 series");
    }

    @Test
    void stopsWhatRunsForTooLong() {
        writeSixSeries();
        limits = new Limits(0, 0, 0, 0, Duration.ofNanos(1), 0, 0);
        assertThat(answer("SELECT v FROM m")).isEqualTo("query-timeout limit exceeded");
        assertThat(answer("SHOW DATABASES")).isEqualTo("1 series");
    }

    @Test
    void stopsWhatWasKilledOnce() {
        var task = new QueryTask(7, Limits.NONE, () -> false);
        assertThatCode(() -> task.read(1)).doesNotThrowAnyException();
        assertThat(task.kill()).isTrue();
        assertThat(task.kill()).isFalse();
        assertThatThrownBy(task::check).isInstanceOf(StatementException.class).hasMessage("query interrupted");
    }

    @Test
    @Timeout(30)
    void stopsWhenNobodyWaitsForTheAnswer() {
        var gone = new AtomicBoolean();
        var task = new QueryTask(7, Limits.NONE, gone::get);
        assertThatCode(task::check).doesNotThrowAnyException();
        gone.set(true);
        assertThatThrownBy(() -> {
                    while (true) {
                        task.check();
                    }
                })
                .isInstanceOf(StatementException.class)
                .hasMessage("query aborted");
    }

    @Test
    void refusesAllNewSeriesOfARequestThatWouldBeTooMany() {
        limits = series(5, 0);
        assertThatThrownBy(() -> write("m,t=1 v=1", "m,t=2 v=1", "m,t=3 v=1", "m,t=4 v=2", "m,t=5 v=2", "m,t=1 v=3"))
                .hasMessage("partial write: max-series-per-database limit exceeded: (5) dropped=6");
        write("m,t=6 v=1", "m,t=7 v=1");
        write("m,t=6 v=2 60", "n v=1 60");
        write("a v=1", "b v=1");
        assertThatThrownBy(() -> write("m,t=6 v=1", "c v=1"))
                .hasMessage("partial write: max-series-per-database limit exceeded: (5) dropped=1");
        answer("DROP MEASUREMENT n");
        write("c v=1");
    }

    @Test
    void refusesNewValuesOfATagThatHasEnough() {
        limits = series(0, 3);
        write("m,t=1 v=1", "m,t=6,u=1 v=1", "m,t=7 v=1");
        assertThatThrownBy(() -> write("m,t=77 v=1", "m,t=88,u=7 v=1", "m,t=1 v=2"))
                .hasMessage(
                        "partial write: max-values-per-tag limit exceeded (3/3): measurement=\"m\" tag=\"t\" value=\"77\" dropped=2");
        assertThat(answer("SHOW SERIES")).isEqualTo("1 series");
        write("m,t=6,u=2 v=1", "k,t=1 v=1", "k,t=2 v=1", "k,t=3 v=1", "k,t=4 v=1");
    }
}
