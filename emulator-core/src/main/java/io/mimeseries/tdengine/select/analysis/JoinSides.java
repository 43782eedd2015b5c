package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.ComparisonOperator;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.tdengine.expression.CompiledExpression;
import io.mimeseries.tdengine.expression.Scope;
import io.mimeseries.tdengine.expression.ScopeColumn;
import io.mimeseries.tdengine.select.group.Calls;
import io.mimeseries.tdengine.select.scope.Compiler;
import io.mimeseries.tdengine.select.scope.Constants;
import io.mimeseries.tdengine.select.scope.Naming;
import io.mimeseries.tdengine.select.scope.Parts;
import io.mimeseries.tdengine.select.scope.RowScope;
import io.mimeseries.tdengine.select.source.Source;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of both sides of a join, and what conditions say of them. */
final class JoinSides {
    private final Compiler compiler;
    private final RowScope both;
    private final int leftColumns;
    private final Source left;
    private final Source right;

    JoinSides(Environment environment, Set<String> tables, Source left, Source right) {
        this.left = left;
        this.right = right;
        this.leftColumns = left.columns().size();
        var columns = new ArrayList<>(left.columns());
        columns.addAll(right.columns());
        var functions = environment.functions();
        this.compiler = new Compiler(environment.context(), left.precision());
        this.both = new RowScope(
                new Naming(columns, tables),
                new Constants(),
                functions::contains,
                call -> Calls.refusal(Objects.requireNonNull(functions.find(call.name()))));
    }

    /**
     * Two expressions that must be equal, one of each side.
     *
     * @param times whether they are primary timestamps, or such cut to a unit
     */
    record Key(CompiledExpression left, CompiledExpression right, boolean times) {}

    /** The column of primary timestamps, -1 where there is none. */
    int leftTime() {
        var times = JoinAnalysis.times(left);
        return times.length == 0 ? -1 : times[0];
    }

    /** As {@link #leftTime()}. */
    int rightTime() {
        var times = JoinAnalysis.times(right);
        return times.length == 0 ? -1 : times[0];
    }

    /** A condition over the columns of both. */
    CompiledExpression compile(Expression condition) {
        return compiler.condition(condition, both);
    }

    /** Null if the condition is no equation between the sides. */
    @Nullable
    Key key(Expression condition) {
        if (!(condition instanceof Expression.Comparison comparison)
                || comparison.operator() != ComparisonOperator.EQUAL) {
            return null;
        }
        var first = sideOf(comparison.left());
        var second = sideOf(comparison.right());
        if (first == Side.NEITHER || second == Side.NEITHER || first == second) {
            return null;
        }
        var ofLeft = first == Side.LEFT ? comparison.left() : comparison.right();
        var ofRight = first == Side.LEFT ? comparison.right() : comparison.left();
        var leftKey = compiler.compile(ofLeft, both);
        var rightKey = compiler.compile(ofRight, scopeOfRight());
        if (leftKey.type().kind().columnType() != rightKey.type().kind().columnType()) {
            return null;
        }
        return new Key(leftKey, rightKey, isTime(ofLeft) && isTime(ofRight));
    }

    /** How a condition compares the primary timestamp of the left side with that of the right one; null for others. */
    @Nullable
    ComparisonOperator comparedTimes(Expression condition) {
        if (!(condition instanceof Expression.Comparison comparison)
                || !isTime(comparison.left())
                || !isTime(comparison.right())
                || sideOf(comparison.left()) == sideOf(comparison.right())) {
            return null;
        }
        return sideOf(comparison.left()) == Side.LEFT ? comparison.operator() : mirrored(comparison.operator());
    }

    /** Whether timestamps would be equal in one of several cases only. */
    boolean isTimedAlternative(Expression condition) {
        return condition instanceof Expression.Logical
                && Parts.any(condition, part -> {
                    var key = part == condition ? null : key(part);
                    return key != null && key.times();
                });
    }

    static ComparisonOperator mirrored(ComparisonOperator operator) {
        return switch (operator) {
            case LESS -> ComparisonOperator.GREATER;
            case GREATER -> ComparisonOperator.LESS;
            case LESS_OR_EQUAL -> ComparisonOperator.GREATER_OR_EQUAL;
            case GREATER_OR_EQUAL -> ComparisonOperator.LESS_OR_EQUAL;
            case NOT_EQUAL, EQUAL, LIKE, NOT_LIKE, MATCH, NMATCH, CONTAINS -> operator;
        };
    }

    private Scope scopeOfRight() {
        return node -> {
            var column = both.resolve(node);
            return column == null ? null : new ScopeColumn(column.index() - leftColumns, column.type(), column.role());
        };
    }

    private boolean isTime(Expression node) {
        if (node instanceof Expression.Function call && call.name().equals("timetruncate")) {
            return !call.arguments().isEmpty() && isTime(call.arguments().get(0));
        }
        if (!(node instanceof Expression.Column || node instanceof Expression.PseudoColumn)) {
            return false;
        }
        var column = both.resolve(node);
        return column != null && JoinAnalysis.isTime(column.role());
    }

    /** The side whose columns alone an expression reads. */
    private Side sideOf(Expression node) {
        var result = new Side[] {null};
        Parts.walk(node, part -> {
            if (part instanceof Expression.Column || part instanceof Expression.PseudoColumn) {
                var column = Objects.requireNonNull(both.resolve(part));
                var side = column.index() < leftColumns ? Side.LEFT : Side.RIGHT;
                result[0] = result[0] == null || result[0] == side ? side : Side.NEITHER;
            }
        });
        return result[0] == null ? Side.NEITHER : result[0];
    }

    private enum Side {
        LEFT,
        RIGHT,
        NEITHER
    }
}
