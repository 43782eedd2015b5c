package io.mimeseries.influxdb.select.expression;

import io.mimeseries.column.Column;
import io.mimeseries.grammar.influxql.ast.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns that an expression can mean, all of the same size: references and calls with their values. */
public final class ColumnScope {
    private final int size;
    private final List<Expression> expressions = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();

    public ColumnScope(int size) {
        this.size = size;
    }

    public int size() {
        return size;
    }

    public void put(Expression expression, @Nullable Column column) {
        if (column != null) {
            expressions.add(expression);
            columns.add(column);
        }
    }

    /** The column of an expression, mostly the very same object; there are few, so a look through all is the fastest. */
    public @Nullable Column get(Expression expression) {
        for (int i = 0; i < expressions.size(); i++) {
            if (expressions.get(i) == expression) {
                return columns.get(i);
            }
        }
        var equal = expressions.indexOf(expression);
        return equal < 0 ? null : columns.get(equal);
    }
}
