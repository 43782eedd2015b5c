package io.mimeseries.grammar.influxql.ast;

/** Writes nodes as canonical InfluxQL, quoting only where the language needs it. */
final class InfluxQl {
    private InfluxQl() {}

    static String render(Expression node) {
        var text = new StringBuilder();
        node.accept(new ExpressionWriter(text));
        return text.toString();
    }

    static String render(Statement node) {
        var text = new StringBuilder();
        node.accept(new StatementWriter(text));
        return text.toString();
    }

    static String render(Source node) {
        var text = new StringBuilder();
        new ClauseWriter(text).source(node);
        return text.toString();
    }

    static String render(Field node) {
        var text = new StringBuilder();
        new ClauseWriter(text).field(node);
        return text.toString();
    }
}
