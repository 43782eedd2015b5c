package io.mimeseries.compat.coverage;

import io.mimeseries.grammar.influxql.ast.Statement;

/** The words that a kind of statement begins with, such as {@code SHOW TAG KEYS}. */
final class StatementNames {
    private StatementNames() {}

    static String of(Statement statement) {
        if (statement instanceof Statement.ShowCardinality show) {
            return "SHOW " + show.kind().name().replace('_', ' ') + " CARDINALITY";
        }
        var name = new StringBuilder();
        for (char c : statement.getClass().getSimpleName().toCharArray()) {
            name.append(Character.isUpperCase(c) && name.length() > 0 ? " " : "")
                    .append(Character.toUpperCase(c));
        }
        return name.toString();
    }
}
