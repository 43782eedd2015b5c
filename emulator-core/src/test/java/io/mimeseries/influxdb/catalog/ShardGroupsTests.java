package io.mimeseries.influxdb.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ShardGroupsTests {
    private static final long HOUR = 3_600_000_000_000L;

    /** Weeks are aligned to Mondays: recorded as 2020-02-24T00:00:00Z to 2020-03-02T00:00:00Z. */
    @Test
    void startsWeeksOnMondays() {
        var group = groupAt(nanoseconds("2020-03-01T00:00:00Z"), 168 * HOUR);
        assertThat(group.start()).isEqualTo(nanoseconds("2020-02-24T00:00:00Z"));
        assertThat(group.end()).isEqualTo(nanoseconds("2020-03-02T00:00:00Z"));
    }

    @Property
    void holdsTheTimeThatItWasMadeFor(@ForAll long time, @ForAll @LongRange(min = 1, max = 200_000) long hours) {
        var sane = Math.max(Long.MIN_VALUE + 2, Math.min(time, Long.MAX_VALUE - 1));
        assertThat(groupAt(sane, hours * HOUR).contains(sane)).isTrue();
    }

    @Test
    void neverUsesAnIdTwice() {
        var first = ShardGroups.create(Databases.create(Catalog.EMPTY, "db"), "db", "", 0);
        var again = ShardGroups.create(first, "db", "autogen", 1);
        assertThat(again).isEqualTo(first);
        var dropped = ShardGroups.dropShard(first, 1);
        var second =
                ShardGroups.create(dropped, "db", "", 0).requireDatabase("db").requirePolicy("");
        assertThat(second.shardGroups()).extracting(ShardGroup::shardId).containsExactly(2L);
    }

    private static ShardGroup groupAt(long time, long duration) {
        return ShardDurations.groupAt(time, duration, 1, 1);
    }

    private static long nanoseconds(String text) {
        return Instant.parse(text).getEpochSecond() * 1_000_000_000L;
    }
}
