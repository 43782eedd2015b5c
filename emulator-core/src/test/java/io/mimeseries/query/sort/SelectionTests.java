package io.mimeseries.query.sort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SelectionTests {

    @Property(tries = 300)
    void theValueIsTheOneThatSortingPutsThere(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 20) Integer> numbers,
            @ForAll @IntRange(max = 59) int somewhere) {
        var values = numbers.stream().mapToDouble(Integer::doubleValue).toArray();
        var rank = somewhere % values.length;
        var sorted = values.clone();
        Arrays.sort(sorted);
        assertThat(Selection.nth(values, rank)).isEqualTo(sorted[rank]);
    }
}
