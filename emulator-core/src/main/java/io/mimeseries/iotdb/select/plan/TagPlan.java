package io.mimeseries.iotdb.select.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How aggregated rows become rows of GROUP BY TAGS: one for each group.
 *
 * @param keys the number of keys
 * @param groups in the order of the result
 */
public record TagPlan(int keys, List<Group> groups) {
    public TagPlan {
        groups = List.copyOf(groups);
    }

    /**
     * One combination of values.
     *
     * @param values null where the timeseries have no such tag
     * @param slots the number of the aggregation of each column, -1 where the group has none
     */
    public record Group(List<@Nullable String> values, List<Integer> slots) {
        public Group {
            values = Collections.unmodifiableList(new ArrayList<>(values));
            slots = List.copyOf(slots);
        }
    }
}
