package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** {@code count_time(*)} (1.3) is one column, however many timeseries its star stands for. */
final class CountTimes {
    private CountTimes() {}

    /** The call over all of them; null if there are none. */
    static @Nullable Expression expand(Scope scope, Patterns patterns, Expression.Call written) {
        var found = new ArrayList<Expression>();
        for (var argument : written.arguments()) {
            if (argument instanceof Expression.Timeseries node) {
                for (var pattern : patterns.of(node)) {
                    scope.schema().match(pattern).forEach(match -> found.add(match.expression()));
                }
            }
        }
        return found.isEmpty() ? null : new Expression.Call(written.name(), found, written.attributes());
    }
}
