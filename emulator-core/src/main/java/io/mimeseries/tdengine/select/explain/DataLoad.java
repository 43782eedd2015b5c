package io.mimeseries.tdengine.select.explain;

import io.mimeseries.grammar.tdengine.ast.Expression;
import java.util.List;
import java.util.Set;

/** How much of the stored blocks a scan has to load for the functions above it. */
enum DataLoad {
    /** The blocks' sizes and times do. */
    NO("no"),
    /** Their statistics do. */
    STATISTICS("sma"),
    ROWS("data");

    private static final Set<String> BY_STATISTICS = Set.of("sum", "min", "max", "avg", "spread", "leastsquares");
    private final String text;

    DataLoad(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** @param time the name of the primary timestamp */
    static DataLoad of(List<Expression.Function> calls, String time) {
        var most = NO;
        for (var call : calls) {
            var load = of(call, time);
            most = load.compareTo(most) > 0 ? load : most;
        }
        return most;
    }

    private static DataLoad of(Expression.Function call, String time) {
        if (call.name().equals("count")) {
            return call.arguments().get(0) instanceof Expression.Column column
                            && !column.name().text().equals(time)
                    ? STATISTICS
                    : NO;
        }
        if (call.name().equals("elapsed")) {
            return STATISTICS;
        }
        return BY_STATISTICS.contains(call.name()) && call.arguments().get(0) instanceof Expression.Column
                ? STATISTICS
                : ROWS;
    }
}
