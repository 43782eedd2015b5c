package io.mimeseries.query.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.column.LongColumn;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTests {
    private static final long HOUR = Duration.ofHours(1).toNanos();

    @Test
    void windowsWithoutZoneAreAlignedToTheEpoch() {
        var windows = Windows.every(10, 3, null);
        assertThat(windows.startOf(13)).isEqualTo(13);
        assertThat(windows.startOf(12)).isEqualTo(3);
        assertThat(windows.endOf(12)).isEqualTo(13);
        assertThat(windows.startOf(-8)).isEqualTo(-17);
        assertThat(Windows.every(10, -27, null).startOf(12)).isEqualTo(3);
    }

    @Test
    void bordersStayWithinTheTimeThatALongCanExpress() {
        var windows = Windows.every(1000, 0, null);
        assertThat(windows.startOf(Long.MIN_VALUE + 2)).isEqualTo(Long.MIN_VALUE + 2);
        assertThat(windows.endOf(Long.MAX_VALUE - 1)).isEqualTo(Long.MAX_VALUE);
        assertThat(Windows.all(7).startOf(-100)).isEqualTo(7);
        assertThat(Windows.all(7).endOf(7)).isEqualTo(Long.MAX_VALUE);
    }

    @Property
    void everyTimeLiesInItsWindow(
            @ForAll long time, @ForAll @LongRange(min = 1, max = 1L << 62) long interval, @ForAll long offset) {
        var windows = Windows.every(interval, offset, null);
        var start = windows.startOf(time);
        var end = windows.endOf(time);
        assertThat(start).isLessThanOrEqualTo(Math.max(time, Long.MIN_VALUE + 2));
        assertThat(end).isGreaterThanOrEqualTo(time);
        if (start != Long.MIN_VALUE + 2 && end != Long.MAX_VALUE) {
            assertThat(end - start).isEqualTo(interval);
            assertThat(windows.startOf(end)).isEqualTo(end);
            assertThat(windows.startOf(end - 1)).isEqualTo(start);
        }
    }

    /** Vectors timezone_dst-0016 to 0066: starts and ends around changes of the clocks. */
    @ParameterizedTest
    @CsvSource({
        "America/New_York, 24, 2020-03-08T12:00Z, 2020-03-08T00:00-05:00, 2020-03-09T00:00-04:00",
        "America/New_York, 6, 2020-03-08T06:00Z, 2020-03-08T00:00-05:00, 2020-03-08T06:00-04:00",
        "America/New_York, 6, 2020-03-08T12:00Z, 2020-03-08T06:00-04:00, 2020-03-08T12:00-04:00",
        "America/New_York, 12, 2020-03-08T07:00Z, 2020-03-08T00:00-05:00, 2020-03-08T12:00-04:00",
        "Europe/London, 24, 2019-10-27T00:00Z, 2019-10-27T00:00+01:00, 2019-10-28T00:00Z",
        "Europe/London, 24, 2019-10-27T23:59Z, 2019-10-27T00:00+01:00, 2019-10-28T00:00Z",
        "Europe/London, 6, 2019-10-27T03:00Z, 2019-10-27T00:00+01:00, 2019-10-27T06:00Z",
        "Europe/London, 48, 2019-10-26T12:00Z, 2019-10-25T00:00+01:00, 2019-10-27T00:00+01:00",
        "Europe/Berlin, 24, 2019-10-27T12:00Z, 2019-10-27T00:00+02:00, 2019-10-28T00:00+01:00",
        "Australia/Lord_Howe, 6, 2019-10-27T03:00Z, 2019-10-27T12:00+11:00, 2019-10-27T18:00+11:00"
    })
    void zonedWindowsFollowTheClocks(String zone, int hours, String time, String start, String end) {
        var windows = Windows.every(hours * HOUR, 0, ZoneId.of(zone));
        assertThat(windows.startOf(nanos(time))).isEqualTo(nanos(start));
        assertThat(windows.endOf(nanos(time))).isEqualTo(nanos(end));
    }

    @Test
    void aCursorGoesThroughADayOf23Hours() {
        var windows = Windows.every(6 * HOUR, 0, ZoneId.of("America/New_York"));
        var cursor = windows.cursor(nanos("2020-03-07T18:00-05:00"), true);
        var times = new ArrayList<Long>();
        for (int i = 0; i < 4; i++) {
            times.add(cursor.time());
            cursor.advance();
        }
        assertThat(times)
                .containsExactly(
                        nanos("2020-03-07T18:00-05:00"),
                        nanos("2020-03-08T00:00-05:00"),
                        nanos("2020-03-08T06:00-04:00"),
                        nanos("2020-03-08T12:00-04:00"));
    }

    @Test
    void aCursorGoesThroughADayOf25Hours() {
        var windows = Windows.every(24 * HOUR, 0, ZoneId.of("Europe/Berlin"));
        var cursor = windows.cursor(nanos("2019-10-26T00:00+02:00"), true);
        cursor.advance();
        assertThat(cursor.time()).isEqualTo(nanos("2019-10-27T00:00+02:00"));
        cursor.advance();
        assertThat(cursor.time()).isEqualTo(nanos("2019-10-28T00:00+01:00"));
    }

    @Test
    void aCursorEndsWhereALongEnds() {
        var cursor = Windows.every(1L << 61, 0, null).cursor(3 * (1L << 61), true);
        cursor.advance();
        assertThat(cursor.isPastTheEnd()).isTrue();
    }

    @Property
    void runsEndWhereTheWindowEnds(
            @ForAll @IntRange(max = 200) int size, @ForAll @IntRange(max = 200) int from, @ForAll long seed) {
        var random = new Random(seed);
        var values = random.longs(size + 3L, 0, 300).sorted().toArray();
        var times = new LongColumn(values, 2, size, null);
        var start = Math.min(from, size);
        var end = random.nextInt(320) - 10;
        var expected = start;
        while (expected < size && times.at(expected) < end) {
            expected++;
        }
        assertThat(Windows.endOfRun(times, start, size, end)).isEqualTo(expected);
    }

    private static long nanos(String time) {
        return OffsetDateTime.parse(time).toEpochSecond() * 1_000_000_000L;
    }
}
