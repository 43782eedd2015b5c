package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Statement;

/** Checks a SELECT and works out all that can be told without data. */
public final class SelectCompiler {
    private SelectCompiler() {}

    /**
     * Compiles a SELECT and its subqueries.
     *
     * @throws io.mimeseries.influxdb.StatementException if the real server refuses it
     */
    public static CompiledSelect compile(Statement.Select select, long nowNanoseconds) {
        throw new io.mimeseries.engine.NotEmulatedException("SELECT");
    }
}
