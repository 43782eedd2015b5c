package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Query;
import io.mimeseries.grammar.iotdb.ast.SortItem;
import io.mimeseries.grammar.iotdb.ast.SortKey;
import io.mimeseries.iotdb.select.plan.SortBy;
import java.util.ArrayList;
import java.util.List;

/** ORDER BY. */
final class SortKeys {
    private SortKeys() {}

    /** The expressions that are sorted by, in their order (1.3). */
    static List<Expression> expressions(Query query) {
        var found = new ArrayList<Expression>();
        if (!query.last()) {
            for (var item : query.orderBy()) {
                if (item.key() instanceof SortKey.Value value) {
                    found.add(value.expression());
                }
            }
        }
        return found;
    }

    /** Whether rows are read by descending time. */
    static boolean isDescending(Query query) {
        return query.orderBy().stream()
                .filter(item -> item.key() == SortKey.Named.TIME)
                .findFirst()
                .map(SortItem::descending)
                .orElse(false);
    }

    /**
     * The order of the rows of all devices.
     *
     * @param hidden the number of the first column that is only sorted by
     */
    static List<SortBy> order(Query query, int hidden) {
        var isTimeFirst = !query.orderBy().isEmpty() && query.orderBy().get(0).key() == SortKey.Named.TIME;
        var needed = query.alignByDevice()
                ? !query.orderBy().isEmpty()
                : !expressions(query).isEmpty();
        if (!needed || (!query.alignByDevice() && isTimeFirst)) {
            return List.of();
        }
        var order = new ArrayList<SortBy>();
        var next = hidden;
        for (var item : query.orderBy()) {
            var nullsFirst = item.nulls() == SortItem.Nulls.FIRST;
            if (item.key() == SortKey.Named.TIME) {
                order.add(new SortBy(SortBy.TIME, item.descending(), nullsFirst));
            } else if (item.key() == SortKey.Named.DEVICE) {
                order.add(new SortBy(0, item.descending(), nullsFirst));
            } else {
                order.add(new SortBy(next++, item.descending(), nullsFirst));
            }
        }
        return order;
    }
}
