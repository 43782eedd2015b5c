package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.GroupBy;
import io.mimeseries.grammar.iotdb.ast.Literal;
import io.mimeseries.grammar.iotdb.ast.Query;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.expression.ExpressionParts;
import io.mimeseries.iotdb.expression.ExpressionText;
import io.mimeseries.iotdb.function.AggregateFunction;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.iotdb.select.tree.ControlColumn;
import io.mimeseries.iotdb.select.tree.Errors;

/** What the real servers' parsers refuse in expressions before they look at timeseries: their texts show paths as they were written. */
final class CallChecks {
    private final ExpressionText text;
    private final IotDbVersion version;

    private CallChecks(SqlTimes times) {
        this.text = new ExpressionText(times);
        this.version = times.version();
    }

    static void check(Query query, SqlTimes times) {
        var checks = new CallChecks(times);
        for (var column : query.columns()) {
            checks.check(column.expression());
            if (isConstant(column.expression())) {
                throw Errors.semantic("Constant operand is not allowed: " + checks.text.of(column.expression()));
            }
        }
        if (query.where() != null) {
            checks.check(query.where());
        }
        query.groupBy().forEach(checks::check);
        if (query.having() != null) {
            checks.check(query.having());
        }
    }

    private void check(GroupBy part) {
        var control = ControlColumn.of(part);
        if (control == null) {
            return;
        }
        check(control);
        if (isConstant(control) && !(part instanceof GroupBy.Condition)) {
            throw Errors.semantic("Constant operand [" + text.of(control) + "] is not allowed in group by "
                    + (part instanceof GroupBy.Count ? "count" : "variation") + ", there should be an expression");
        }
    }

    private void check(Expression expression) {
        ExpressionParts.of(expression).forEach(this::check);
        if (expression instanceof Expression.Call call) {
            if (call.arguments().stream().allMatch(CallChecks::isConstant)) {
                throw Errors.semantic(
                        "Invalid function expression, all the arguments are constant operands: " + text.of(call));
            }
            var function = AggregateFunction.find(call.name(), version);
            var actual = call.arguments().size();
            if (function != null && version.isAtLeast(IotDbVersion.V1_3_2) && actual != function.arguments()) {
                throw Errors.semantic("Error size of input expressions. expression: " + text.of(call)
                        + ", actual size: " + actual + ", expected size: [" + function.arguments() + "].");
            }
        }
    }

    private static boolean isConstant(Expression expression) {
        if (expression instanceof Expression.Timeseries || expression instanceof Expression.Time) {
            return false;
        }
        return expression instanceof Literal
                || ExpressionParts.of(expression).stream().allMatch(CallChecks::isConstant);
    }
}
