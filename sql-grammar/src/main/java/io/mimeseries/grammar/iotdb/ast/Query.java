package io.mimeseries.grammar.iotdb.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SELECT.
 *
 * @param last SELECT LAST
 * @param into empty without INTO
 * @param groupBy the parts of GROUP BY in the order they were written in
 * @param orderBy empty without ORDER BY
 * @param alignByDevice whether ALIGN BY DEVICE was written; ALIGN BY TIME says nothing
 */
public record Query(
        boolean last,
        List<ResultColumn> columns,
        List<IntoItem> into,
        List<Path> from,
        @Nullable Expression where,
        List<GroupBy> groupBy,
        @Nullable Expression having,
        List<SortItem> orderBy,
        @Nullable Fill fill,
        Pagination pagination,
        boolean alignByDevice)
        implements Statement {
    public Query {
        columns = List.copyOf(columns);
        into = List.copyOf(into);
        from = List.copyOf(from);
        groupBy = List.copyOf(groupBy);
        orderBy = List.copyOf(orderBy);
    }

    /** One of the parts of GROUP BY of that kind, null if there is none. */
    public <G extends GroupBy> @Nullable G groupBy(Class<G> kind) {
        return groupBy.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
