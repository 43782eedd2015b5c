package io.mimeseries.iotdb.select.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeWindowsTests {
    private static final TimeStep MONTH = new TimeStep(1, 0);

    private static TimeStep milliseconds(long count) {
        return new TimeStep(0, count);
    }

    private static long at(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    private static List<TimeWindow> windows(WindowSpec spec, boolean fromOrigin, boolean ascending) {
        var found = new ArrayList<TimeWindow>();
        TimeWindows.of(spec, fromOrigin, ascending).forEachRemaining(found::add);
        return found;
    }

    private static List<Instant> starts(WindowSpec spec, boolean fromOrigin) {
        return windows(spec, fromOrigin, true).stream()
                .map(window -> Instant.ofEpochMilli(window.shown()))
                .toList();
    }

    @Test
    void theLastWindowEndsWithTheRange() {
        var spec = new WindowSpec(0, 20, milliseconds(8), milliseconds(8), false);
        assertThat(windows(spec, false, true))
                .containsExactly(new TimeWindow(0, 7, 0), new TimeWindow(8, 15, 8), new TimeWindow(16, 19, 16));
    }

    @Test
    void leftOpenWindowsAreShownAtTheirEnds() {
        var spec = new WindowSpec(0, 20, milliseconds(4), milliseconds(6), true);
        assertThat(windows(spec, false, true))
                .containsExactly(
                        new TimeWindow(1, 4, 4),
                        new TimeWindow(7, 10, 10),
                        new TimeWindow(13, 16, 16),
                        new TimeWindow(19, 20, 20));
    }

    @Test
    void descendingWindowsAreTheSameTheOtherWayRound() {
        for (var step : List.of(milliseconds(3), milliseconds(7), new TimeStep(1, 5))) {
            var spec = new WindowSpec(5, 9_000_000_000L, milliseconds(5), step, false);
            if (!step.isCalendar()) {
                spec = new WindowSpec(5, 50, milliseconds(5), step, false);
            }
            var ascending = new ArrayList<>(windows(spec, true, true));
            Collections.reverse(ascending);
            assertThat(windows(spec, true, false)).isEqualTo(ascending);
        }
    }

    @Test
    void monthsFromTheOriginKeepTheDay() {
        var spec = new WindowSpec(at("2021-01-30T23:00:00Z"), at("2021-05-31T00:00:00Z"), MONTH, MONTH, false);
        assertThat(starts(spec, true))
                .containsExactly(
                        Instant.parse("2021-01-30T23:00:00Z"),
                        Instant.parse("2021-02-28T23:00:00Z"),
                        Instant.parse("2021-03-30T23:00:00Z"),
                        Instant.parse("2021-04-30T23:00:00Z"),
                        Instant.parse("2021-05-30T23:00:00Z"));
    }

    @Test
    void chainedMonthsStickToTheEndOfTheMonth() {
        var spec = new WindowSpec(at("2021-01-30T23:00:00Z"), at("2021-05-31T00:00:00Z"), MONTH, MONTH, false);
        assertThat(starts(spec, false))
                .containsExactly(
                        Instant.parse("2021-01-30T23:00:00Z"),
                        Instant.parse("2021-02-28T23:00:00Z"),
                        Instant.parse("2021-03-31T23:00:00Z"),
                        Instant.parse("2021-04-30T23:00:00Z"));
    }

    @Test
    void windowsEndWhereTimeEnds() {
        var spec = new WindowSpec(Long.MAX_VALUE - 10, Long.MAX_VALUE, milliseconds(6), milliseconds(6), false);
        assertThat(windows(spec, false, true))
                .containsExactly(
                        new TimeWindow(Long.MAX_VALUE - 10, Long.MAX_VALUE - 5, Long.MAX_VALUE - 10),
                        new TimeWindow(Long.MAX_VALUE - 4, Long.MAX_VALUE - 1, Long.MAX_VALUE - 4));
    }
}
