package io.mimeseries.iotdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.engine.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeToLiveTests {
    private final ManualClock clock = new ManualClock(Instant.ofEpochMilli(10_000));
    private final IotDb database = new IotDb(IotDbVersion.V1_0_1, clock);
    private final Sql sql = new Sql(database);

    @Test
    void hidesAndRefusesWhatIsOlder() {
        sql.run("insert into root.sg.d(time,a) values(8999,1),(9000,2),(9500,3)", "set ttl to root.sg 1000");

        assertThat(sql.rows("select a from root.sg.d")).containsExactly("9000|2.0", "9500|3.0");
        assertThat(sql.failure("insert into root.sg.d(time,a) values(8999,1)")).startsWith("607 Insertion time [");
        clock.advance(Duration.ofMillis(400));
        assertThat(sql.rows("select a from root.sg.d")).containsExactly("9500|3.0");
    }

    @Test
    void bringsEverythingBackWhenItEnds() {
        sql.run("insert into root.sg.d(time,a) values(1,1)", "set ttl to root.sg 1000", "unset ttl to root.sg");

        assertThat(sql.rows("select a from root.sg.d")).containsExactly("1|1.0");
        assertThat(sql.rows("show ttl on root.sg")).containsExactly("root.sg|null");
    }

    @Test
    void storesTheRestOfATablet() {
        sql.run("create database root.sg", "set ttl to root.sg 1000");
        var times = new LongColumn(9500, 8000, 8500);
        var tablet =
                new Tablet("root.sg.d", List.of("a"), List.of(DataType.INT64), times, List.<Column>of(times), false);

        assertThatThrownBy(() -> database.rootSession().insert(tablet))
                .hasMessage("time 8500 in current line is out of TTL: 1000");
        assertThat(sql.rows("select a from root.sg.d")).containsExactly("9500|9500");
    }
}
