package io.mimeseries.influxdb.continuous;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.influxdb.select.compile.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScheduleTests {
    private static final long HOUR = Duration.ofHours(1).toNanos();
    private static final long DAY = 24 * HOUR;

    private static long time(String text) {
        return Duration.between(Instant.EPOCH, Instant.parse(text)).toNanos();
    }

    private static Schedule every(long interval, @Nullable ZoneId zone) {
        return new Schedule(interval, 0, 0, 0, zone);
    }

    private static TimeRange range(String from, String to) {
        return new TimeRange(time(from), time(to) - 1);
    }

    @Test
    void beginsWindowsWhereTheEpochDoes() {
        var week = every(7 * DAY, null);
        assertThat(week.run(time("2020-03-04T12:00:00Z"))).isEqualTo(time("2020-02-27T00:00:00Z"));
    }

    @Test
    void countsBeforeTheEpochToo() {
        assertThat(every(DAY, null).run(time("1969-12-31T12:00:00Z"))).isEqualTo(time("1969-12-31T00:00:00Z"));
    }

    @Test
    void hasNoWholeWindowAtFirst() {
        var now = time("2020-03-04T12:30:00Z");
        assertThat(every(HOUR, null).range(now, now).isEmpty()).isTrue();
    }

    @Test
    void hasTheWindowThatEndsNowAtFirst() {
        var now = time("2020-03-04T12:00:00Z");
        assertThat(every(HOUR, null).range(now, now)).isEqualTo(range("2020-03-04T11:00:00Z", "2020-03-04T12:00:00Z"));
    }

    @Test
    void makesUpForRunsThatWereMissed() {
        var due = time("2020-03-04T12:00:00Z");
        var now = time("2020-03-04T15:10:00Z");
        assertThat(every(HOUR, null).range(due, now)).isEqualTo(range("2020-03-04T11:00:00Z", "2020-03-04T15:00:00Z"));
    }

    /** On 29 March 2020 the day has 23 hours in Paris, on 25 October 25. */
    @Test
    void keepsToTheDaysOfItsZone() {
        var paris = every(DAY, ZoneId.of("Europe/Paris"));
        var spring = time("2020-03-28T23:00:00Z");
        assertThat(paris.run(time("2020-03-29T10:00:00Z"))).isEqualTo(spring);
        assertThat(paris.next(spring)).isEqualTo(time("2020-03-29T22:00:00Z"));
        var autumn = time("2020-10-24T22:00:00Z");
        assertThat(paris.run(time("2020-10-25T10:00:00Z"))).isEqualTo(autumn);
        assertThat(paris.next(autumn)).isEqualTo(time("2020-10-25T23:00:00Z"));
        assertThat(paris.range(time("2020-10-25T23:00:00Z"), time("2020-10-25T23:00:00Z")))
                .isEqualTo(range("2020-10-24T22:00:00Z", "2020-10-25T23:00:00Z"));
    }
}
