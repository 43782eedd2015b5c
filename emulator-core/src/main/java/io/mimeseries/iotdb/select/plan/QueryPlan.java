package io.mimeseries.iotdb.select.plan;

import io.mimeseries.grammar.iotdb.ast.Fill;
import io.mimeseries.iotdb.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is to be done for a query.
 *
 * @param columns what the client sees, in its order; with ALIGN BY DEVICE the device first
 * @param hidden further columns of the rows, behind the others, that only the order needs
 * @param ignoreTimestamp whether the times of the rows mean nothing
 * @param parts one for each device with ALIGN BY DEVICE, otherwise one
 * @param ascending whether rows are read by ascending time
 * @param tags of GROUP BY TAGS, otherwise null
 * @param order how the rows of all parts are sorted; empty if they stay as they come
 */
public record QueryPlan(
        List<OutputColumn> columns,
        List<DataType> hidden,
        boolean ignoreTimestamp,
        List<PlanPart> parts,
        boolean ascending,
        @Nullable TagPlan tags,
        List<SortBy> order,
        @Nullable Fill fill,
        long offset,
        long limit) {
    public QueryPlan {
        columns = List.copyOf(columns);
        hidden = List.copyOf(hidden);
        parts = List.copyOf(parts);
        order = List.copyOf(order);
    }

    /** Of a query that finds nothing to read. */
    public static QueryPlan nothing() {
        return new QueryPlan(List.of(), List.of(), false, List.of(), true, null, List.of(), null, 0, 0);
    }

    public boolean isByDevice() {
        return parts.stream().anyMatch(part -> part.device() != null);
    }
}
