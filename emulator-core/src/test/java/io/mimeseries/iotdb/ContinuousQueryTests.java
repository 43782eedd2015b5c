package io.mimeseries.iotdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.ManualClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContinuousQueryTests {
    private final ManualClock clock = new ManualClock(Instant.ofEpochMilli(1_000_000));
    private final IotDb database = new IotDb(IotDbVersion.V1_0_1, clock);
    private final Sql sql = new Sql(database);

    @AfterEach
    void close() {
        database.close();
    }

    private void insert(long time, int value) {
        sql.run("insert into root.a.d(time,s) values(" + time + "," + value + ")");
    }

    @Test
    void runsAtWholeIntervalsOverTheTimeBefore() {
        insert(1_000_500, 1);
        insert(1_009_500, 2);
        insert(1_010_500, 4);
        sql.run("create cq c1 resample every 10s begin select sum(s) into root.b.d(t) from root.a.d "
                + "group by(10s) end");
        assertThat(sql.rows("show cqs"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("c1|")
                .endsWith("|ACTIVE");

        clock.set(Instant.ofEpochMilli(1_010_000));
        assertThat(sql.rows("select t from root.b.d")).containsExactly("1000000|3.0");
        clock.advance(Duration.ofSeconds(10));
        assertThat(sql.rows("select t from root.b.d")).containsExactly("1000000|3.0", "1010000|4.0");
    }

    @Test
    void runsNoMoreWhenDropped() {
        insert(1_000_500, 1);
        sql.run("create cq c1 resample every 10s begin select sum(s) into root.b.d(t) from root.a.d "
                + "group by(10s) end");
        sql.run("drop cq c1");
        clock.set(Instant.ofEpochMilli(1_010_000));

        assertThat(sql.rows("select t from root.b.d")).isEmpty();
        assertThat(sql.rows("show cqs")).isEmpty();
        assertThat(sql.failure("drop cq c1")).isEqualTo("1400 CQ c1 doesn't exist.");
    }

    @Test
    void aSnapshotWithoutItEndsIt() {
        var empty = database.snapshot();
        insert(1_000_500, 1);
        sql.run("create cq c1 resample every 10s begin select sum(s) into root.b.d(t) from root.a.d "
                + "group by(10s) end");
        var with = database.snapshot();
        database.restore(empty);
        assertThat(sql.rows("show cqs")).isEmpty();

        database.restore(with);
        clock.set(Instant.ofEpochMilli(1_010_000));
        assertThat(sql.rows("select t from root.b.d")).containsExactly("1000000|1.0");
    }

    @Test
    void aNameIsTakenOnce() {
        var create = "create cq c1 begin select sum(s) into root.b.d(t) from root.a.d group by(10s) end";
        sql.run(create);
        assertThat(sql.failure(create)).isEqualTo("1402 CQ c1 has already been created.");
    }
}
