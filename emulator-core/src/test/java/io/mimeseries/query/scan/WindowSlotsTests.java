package io.mimeseries.query.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WindowSlotsTests {

    @Property(tries = 200)
    void slotsAreLikeAMap(@ForAll List<Integer> starts) {
        var slots = new WindowSlots();
        var model = new HashMap<Long, Integer>();
        for (var start : starts) {
            var expected = model.computeIfAbsent((long) start, ignored -> model.size());
            assertThat(slots.slot(start)).isEqualTo(expected);
        }
        var order = slots.inOrder();
        assertThat(Arrays.stream(order).mapToLong(slots::start).boxed().toList())
                .isEqualTo(model.keySet().stream().sorted().toList());
    }
}
