package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.SortItem;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.select.plan.SortColumn;

/** ORDER BY as columns of batches. */
final class SortKeys {
    private SortKeys() {}

    /** NULLs are the least unless said otherwise. */
    static SortColumn of(SortItem item, int column, ValueType type) {
        var nullsFirst = switch (item.nulls()) {
            case DEFAULT -> !item.descending();
            case FIRST -> true;
            case LAST -> false;
        };
        return new SortColumn(column, type, item.descending(), nullsFirst);
    }
}
