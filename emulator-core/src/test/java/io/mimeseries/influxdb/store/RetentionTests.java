package io.mimeseries.influxdb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.influxdb.Intervals;
import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.influxdb.WriteRequest;
import io.mimeseries.influxdb.bounds.Limits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetentionTests {
    private static final Instant START = Instant.parse("2020-03-01T00:10:00Z");

    private final ManualClock clock = new ManualClock(START);
    private Intervals intervals = Intervals.DEFAULT;
    private final InfluxDb influxdb =
            new InfluxDb(InfluxDbVersion.V1_6_7, clock, new Journal(), () -> Limits.NONE, () -> intervals);

    @BeforeEach
    void create() {
        query(
                "CREATE DATABASE d WITH DURATION 1h NAME hour; CREATE RETENTION POLICY ever ON d DURATION INF REPLICATION 1");
        write("", "cpu v=1");
        write("ever", "cpu v=1");
    }

    @AfterEach
    void close() {
        influxdb.close();
    }

    private void query(String text) {
        influxdb.query(new QueryRequest(text, "d"))
                .forEach(result -> assertThat(result.error()).isNull());
    }

    private void write(String policy, String lines) {
        var body = lines.getBytes(StandardCharsets.UTF_8);
        influxdb.write(new WriteRequest("d", policy, "", body, 0, body.length));
    }

    private int rows(String text) {
        var series = influxdb.query(new QueryRequest(text, "d")).get(0).series();
        return series.isEmpty() ? 0 : series.get(0).rows();
    }

    /** The shard of the first hour ends at 01:00 and expires at 02:00, which the look at 02:00 does not see as past yet. */
    @Test
    void takesAShardAwayAtTheFirstLookAfterItExpired() {
        clock.set(Instant.parse("2020-03-01T02:29:59.999999999Z"));
        assertThat(rows("SELECT v FROM cpu")).isOne();
        clock.advance(Duration.ofNanos(1));
        assertThat(rows("SELECT v FROM cpu")).isZero();
        assertThat(rows("SHOW SHARDS")).isOne();
        assertThat(rows("SELECT v FROM ever.cpu")).isOne();
    }

    @Test
    void looksAsOftenAsItIsTold() {
        intervals = new Intervals(Duration.ofMinutes(1), Duration.ofSeconds(1));
        clock.set(Instant.parse("2020-03-01T02:00:59.999999999Z"));
        assertThat(rows("SELECT v FROM cpu")).isOne();
        clock.advance(Duration.ofNanos(1));
        assertThat(rows("SELECT v FROM cpu")).isZero();
    }

    @Test
    void takesAwayWhatAWriteOrASnapshotFindsExpired() {
        clock.set(Instant.parse("2020-03-01T05:00:00Z"));
        write("ever", "cpu v=2");
        assertThat(rows("SHOW SERIES FROM hour.cpu")).isZero();
    }

    @Test
    void goesByADurationThatWasChanged() {
        query("ALTER RETENTION POLICY hour ON d DURATION 10h");
        clock.set(Instant.parse("2020-03-01T05:00:00Z"));
        assertThat(rows("SELECT v FROM cpu")).isOne();
        query("ALTER RETENTION POLICY hour ON d DURATION 2h");
        assertThat(rows("SELECT v FROM cpu")).isOne();
        clock.advance(Duration.ofMinutes(30));
        assertThat(rows("SELECT v FROM cpu")).isZero();
    }

    @Test
    void takesPointsOfTheSameTimesAgainOnceTheDurationAllows() {
        clock.set(Instant.parse("2020-03-01T05:00:00Z"));
        assertThatThrownBy(() -> write("", "cpu v=1 " + START.getEpochSecond() + "000000000"))
                .isInstanceOf(InfluxDbException.class)
                .hasMessage("partial write: points beyond retention policy dropped=1");
        query("ALTER RETENTION POLICY hour ON d DURATION 10h");
        write("", "cpu v=1 " + START.getEpochSecond() + "000000000");
        assertThat(rows("SELECT v FROM cpu")).isOne();
    }

    @Test
    void givesBackWithASnapshotWhatExpiredSince() {
        var snapshot = influxdb.snapshot();
        clock.set(Instant.parse("2020-03-01T05:00:00Z"));
        assertThat(rows("SELECT v FROM cpu")).isZero();
        clock.set(START);
        influxdb.restore(snapshot);
        assertThat(rows("SELECT v FROM cpu")).isOne();
    }
}
