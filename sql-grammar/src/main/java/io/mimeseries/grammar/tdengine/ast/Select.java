package io.mimeseries.grammar.tdengine.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SELECT.
 *
 * @param hints what stands in the comment that begins with a plus sign, null without one
 * @param tags SELECT TAGS: one row a child table
 * @param from null without FROM
 * @param partitionBy empty without PARTITION BY; items may have aliases
 * @param range RANGE of INTERP, null without
 * @param every EVERY of INTERP, a duration, null without
 * @param fill FILL of INTERP, null without; that of a window stands in the window
 * @param groupBy empty without GROUP BY
 */
public record Select(
        @Nullable String hints,
        boolean distinct,
        boolean tags,
        List<SelectItem> items,
        @Nullable TableReference from,
        @Nullable Expression where,
        List<SelectItem> partitionBy,
        @Nullable InterpolationRange range,
        @Nullable Literal every,
        @Nullable Fill fill,
        @Nullable Window window,
        List<Expression> groupBy,
        @Nullable Expression having,
        List<SortItem> orderBy,
        @Nullable Limit partitionLimit,
        @Nullable Limit limit)
        implements Query {
    public Select {
        items = List.copyOf(items);
        partitionBy = List.copyOf(partitionBy);
        groupBy = List.copyOf(groupBy);
        orderBy = List.copyOf(orderBy);
    }

    @Override
    public <R> R acceptQuery(QueryVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
