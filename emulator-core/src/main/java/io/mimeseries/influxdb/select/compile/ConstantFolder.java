package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Replaces what is constant in an expression by its value. */
public final class ConstantFolder {
    private ConstantFolder() {}

    /** Reduces with {@code now()} known, as in conditions and dimensions. */
    public static Expression reduce(Expression expression, long now, @Nullable ZoneId zone) {
        return expression;
    }

    /** Reduces with functions of numbers known, as in the select list. */
    public static Expression reduce(Expression expression) {
        return expression;
    }
}
