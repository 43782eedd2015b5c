package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.query.expression.Filter;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.expression.CompiledExpression;
import io.mimeseries.tdengine.expression.ScopeColumn.Role;
import io.mimeseries.tdengine.group.TimeBounds;
import io.mimeseries.tdengine.select.rows.Batches;
import io.mimeseries.tdengine.select.rows.RowStream;
import io.mimeseries.tdengine.select.scope.Compiler;
import io.mimeseries.tdengine.select.scope.Parts;
import io.mimeseries.tdengine.select.scope.RowScope;
import io.mimeseries.tdengine.select.source.ScanConditions;
import io.mimeseries.tdengine.select.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition taken apart.
 *
 * @param scan what the scan takes care of
 * @param bounds of the times that the condition leaves
 * @param filters what must hold for each row
 * @param conditions the same, as written
 */
record WhereClause(
        ScanConditions scan, TimeBounds bounds, List<CompiledExpression> filters, List<Expression> conditions) {
    WhereClause {
        filters = List.copyOf(filters);
        conditions = List.copyOf(conditions);
    }

    /** @param pushed whether the source takes care of times and tables itself */
    static WhereClause of(@Nullable Expression condition, Compiler compiler, RowScope scope, boolean pushed) {
        if (condition == null) {
            return new WhereClause(ScanConditions.NONE, TimeBounds.ALL, List.of(), List.of());
        }
        var times = new TimeConditions(compiler, scope);
        var tests = new ArrayList<CompiledExpression>();
        var filters = new ArrayList<CompiledExpression>();
        var conditions = new ArrayList<Expression>();
        for (var conjunct : conjuncts(condition)) {
            var compiled = compiler.condition(conjunct, scope);
            if (pushed && isOfTable(conjunct, scope)) {
                tests.add(compiled);
            } else if (!pushed || times.exact(conjunct) == null) {
                filters.add(compiled);
                conditions.add(conjunct);
            }
        }
        var bounds = times.bounds(condition);
        return new WhereClause(new ScanConditions(bounds, tests), bounds, filters, conditions);
    }

    /** What must all hold. */
    static List<Expression> conjuncts(Expression condition) {
        if (condition instanceof Expression.Logical logical
                && logical.connective() == Expression.Logical.Connective.AND) {
            return logical.operands().stream()
                    .flatMap(operand -> conjuncts(operand).stream())
                    .toList();
        }
        return List.of(condition);
    }

    private static boolean isOfTable(Expression condition, RowScope scope) {
        return !Parts.any(condition, part -> {
            if (!(part instanceof Expression.Column || part instanceof Expression.PseudoColumn)) {
                return false;
            }
            var column = scope.resolve(part);
            return column == null || (column.role() != Role.TAG && column.role() != Role.TABLE_NAME);
        });
    }

    /** The rows of the source that pass. */
    RowStream open(Source source, RowScope scope) {
        RowStream rows = source.open(scan).map(scope.constants()::extend);
        for (var filter : filters) {
            rows = rows.map(batch -> passing(batch, filter));
        }
        return rows;
    }

    /** Whether a condition without columns does not hold. */
    static boolean isFalse(CompiledExpression condition) {
        var value = (BooleanColumn) condition.evaluate(new RowBatch(1, List.of()));
        return value.isNull(0) || !value.at(0);
    }

    static RowBatch passing(RowBatch batch, CompiledExpression filter) {
        if (batch.size() == 0) {
            return batch;
        }
        var rows = Filter.rows((BooleanColumn) filter.evaluate(batch));
        return rows.length == batch.size() ? batch : Batches.gather(batch, rows, rows.length);
    }
}
