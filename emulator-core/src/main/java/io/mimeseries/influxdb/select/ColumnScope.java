package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.grammar.influxql.ast.Expression;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns that an expression can mean, all of the same size: references and calls with their values. */
final class ColumnScope {
    private final int size;
    private final Map<Expression, Column> columns = new HashMap<>();

    ColumnScope(int size) {
        this.size = size;
    }

    int size() {
        return size;
    }

    void put(Expression expression, @Nullable Column column) {
        if (column != null) {
            columns.put(expression, column);
        }
    }

    @Nullable
    Column get(Expression expression) {
        return columns.get(expression);
    }
}
