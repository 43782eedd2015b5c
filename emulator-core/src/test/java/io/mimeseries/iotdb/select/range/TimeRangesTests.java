package io.mimeseries.iotdb.select.range;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeRangesTests {

    private static List<List<Long>> list(TimeRanges ranges) {
        var found = new ArrayList<List<Long>>();
        for (int range = 0; range < ranges.size(); range++) {
            found.add(List.of(ranges.first(range), ranges.last(range)));
        }
        return found;
    }

    @Test
    void timesThatTouchAreOneRange() {
        assertThat(list(TimeRanges.of(List.of(5L, 1L, 2L, 5L)))).containsExactly(List.of(1L, 2L), List.of(5L, 5L));
        assertThat(list(TimeRanges.of(1, 3).or(TimeRanges.of(4, 6)))).containsExactly(List.of(1L, 6L));
        assertThat(list(TimeRanges.of(7, 9).or(TimeRanges.of(1, 3)))).containsExactly(List.of(1L, 3L), List.of(7L, 9L));
    }

    @Test
    void bothSetsHoldTheirCommonTimes() {
        var gaps = TimeRanges.of(0, 10).and(TimeRanges.of(5, 5).not());
        assertThat(list(gaps)).containsExactly(List.of(0L, 4L), List.of(6L, 10L));
        assertThat(list(gaps.and(TimeRanges.of(3, 7)))).containsExactly(List.of(3L, 4L), List.of(6L, 7L));
        assertThat(gaps.and(TimeRanges.after(10)).isEmpty()).isTrue();
    }

    @Test
    void theOtherTimesReachTheEndsOfTime() {
        assertThat(TimeRanges.ALL.not().isEmpty()).isTrue();
        assertThat(TimeRanges.NONE.not().isAll()).isTrue();
        assertThat(list(TimeRanges.before(Long.MAX_VALUE).not()))
                .containsExactly(List.of(Long.MAX_VALUE, Long.MAX_VALUE));
        assertThat(list(TimeRanges.after(3).not())).containsExactly(List.of(Long.MIN_VALUE, 3L));
        assertThat(TimeRanges.before(Long.MIN_VALUE).isEmpty()).isTrue();
        assertThat(TimeRanges.after(Long.MAX_VALUE).isEmpty()).isTrue();
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsNone() {
        assertThat(TimeRanges.of(2, 1).isEmpty()).isTrue();
    }
}
