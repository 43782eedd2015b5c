package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A column of the select list, without stars.
 *
 * @param name of the result column
 * @param chosenBy of items of COLS: the call that chooses the row they are read of
 */
record Item(Expression expression, String name, Expression.@Nullable Function chosenBy) {
    Item(Expression expression, String name) {
        this(expression, name, null);
    }
}
