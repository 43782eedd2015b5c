package io.mimeseries.iotdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.ManualClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeToLiveTests {
    private final ManualClock clock = new ManualClock(Instant.ofEpochMilli(10_000));
    private final Sql sql = new Sql(new IotDb(IotDbVersion.V1_0_1, clock));

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
}
