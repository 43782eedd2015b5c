package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.iotdb.select.condition.TimeCondition;
import io.mimeseries.iotdb.select.range.TimeRanges;
import io.mimeseries.iotdb.select.tree.ColumnKinds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * WHERE in its two parts.
 *
 * @param ranges the times that it lets pass
 * @param rest what is left to be asked of the rows, null for nothing
 */
record Conditions(
        ColumnKinds kinds, TimeRanges ranges, @Nullable Expression rest) {

    static Conditions of(@Nullable Expression where, SqlTimes times, ColumnKinds kinds) {
        if (where == null) {
            return new Conditions(kinds, TimeRanges.ALL, null);
        }
        var condition = TimeCondition.of(where, times);
        var ranges = condition.ranges() == null ? TimeRanges.ALL : condition.ranges();
        var rest = Conjunction.simplify(condition.rest());
        return new Conditions(kinds, ranges, condition.hasValues() && !Conjunction.isTrue(rest) ? rest : null);
    }

    /** What is computed from the rows for an output: the output, or what its aggregations are applied to. */
    List<Expression> sources(Expression output) {
        var aggregations = kinds.aggregations(output);
        return aggregations.isEmpty()
                ? List.of(output)
                : aggregations.stream()
                        .flatMap(call -> call.arguments().stream())
                        .toList();
    }
}
