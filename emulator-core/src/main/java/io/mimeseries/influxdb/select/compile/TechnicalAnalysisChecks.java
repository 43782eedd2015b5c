package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.influxdb.StatementException;
import java.util.List;

/** The period, hold period and warm-up type of the moving averages and oscillators (vectors functions-1128 to functions-1202). */
final class TechnicalAnalysisChecks {
    private TechnicalAnalysisChecks() {}

    static void check(Expression.Call call) {
        var name = call.name();
        var arguments = call.arguments();
        if (!(arguments.get(1) instanceof Expression.IntegerLiteral period)) {
            throw new StatementException(name + " period must be an integer");
        }
        if (period.value() < 1) {
            throw new StatementException(name + " period must be greater than or equal to 1");
        }
        if (arguments.size() > 2) {
            checkHold(name, arguments.get(2));
        }
        if (arguments.size() > 3) {
            checkWarmUp(name, arguments.get(3));
        }
    }

    private static void checkHold(String name, Expression argument) {
        if (!(argument instanceof Expression.IntegerLiteral hold)) {
            throw new StatementException(name + " hold period must be an integer");
        }
        var least = name.equals("triple_exponential_derivative") ? 1 : 0;
        // -1 asks for the default
        if (hold.value() < least && hold.value() != -1) {
            throw new StatementException(name + " hold period must be greater than or equal to " + least);
        }
    }

    private static void checkWarmUp(String name, Expression argument) {
        if (!(argument instanceof Expression.StringLiteral type)) {
            throw new StatementException(name + " warmup type must be a string");
        }
        var types = name.equals("chande_momentum_oscillator")
                ? List.of("none", "exponential", "simple")
                : List.of("exponential", "simple");
        if (!types.contains(type.value())) {
            throw new StatementException(name + " warmup type must be one of: '" + String.join("' '", types) + "'");
        }
    }
}
