package io.mimeseries.tdengine.select.scope;

import io.mimeseries.grammar.tdengine.ast.BinaryOperator;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.tdengine.expression.ScopeColumn.Role;
import java.util.Set;

/** Which expressions pass a primary timestamp on. */
public final class Timestamps {
    private static final Set<String> OF_WINDOWS = Set.of("_wstart", "_wend", "_irowts");
    private final RowScope scope;

    public Timestamps(RowScope scope) {
        this.scope = scope;
    }

    /** Primary timestamps, starts and ends of windows, and each of them moved by a constant. */
    public boolean isTime(Expression node) {
        if (node instanceof Expression.Binary binary) {
            return (binary.operator() == BinaryOperator.ADD || binary.operator() == BinaryOperator.SUBTRACT)
                    && isTime(binary.left())
                    && binary.right() instanceof Literal;
        }
        if (node instanceof Expression.PseudoColumn pseudo) {
            var column = scope.naming().find(pseudo);
            return OF_WINDOWS.contains(pseudo.name()) || (column >= 0 && isTime(column));
        }
        return node instanceof Expression.Column column && isTime(scope.naming().get(column));
    }

    private boolean isTime(int column) {
        return scope.at(column).role() == Role.PRIMARY_TIMESTAMP;
    }
}
