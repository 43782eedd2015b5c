package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.influxdb.StatementException;
import org.jspecify.annotations.Nullable;

/** Which functions a condition may call: the mathematical ones. Like the real server it does not look into parentheses. */
final class ConditionCheck {
    private ConditionCheck() {}

    static void check(@Nullable Expression condition) {
        if (condition instanceof Expression.Binary binary) {
            check(binary.left());
            check(binary.right());
        } else if (condition instanceof Expression.Call call) {
            if (!FunctionTable.isMath(call.name())) {
                throw new StatementException("invalid function call in condition: " + call);
            }
            FunctionChecks.arguments(call);
            for (var argument : call.arguments()) {
                check(argument);
            }
        }
    }
}
