package io.mimeseries.iotdb.select.tree;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.GroupBy;
import org.jspecify.annotations.Nullable;

/** The expression by whose values a part of GROUP BY cuts rows into windows; null if it has none. */
public final class ControlColumn implements GroupBy.Visitor<@Nullable Expression> {
    private static final ControlColumn VISITOR = new ControlColumn();

    private ControlColumn() {}

    public static @Nullable Expression of(GroupBy part) {
        return part.accept(VISITOR);
    }

    @Override
    public @Nullable Expression visit(GroupBy.TimeWindows node) {
        return null;
    }

    @Override
    public @Nullable Expression visit(GroupBy.Levels node) {
        return null;
    }

    @Override
    public @Nullable Expression visit(GroupBy.Tags node) {
        return null;
    }

    @Override
    public @Nullable Expression visit(GroupBy.Session node) {
        return null;
    }

    @Override
    public Expression visit(GroupBy.Variation node) {
        return node.expression();
    }

    @Override
    public Expression visit(GroupBy.Condition node) {
        return node.predicate();
    }

    @Override
    public Expression visit(GroupBy.Count node) {
        return node.expression();
    }
}
