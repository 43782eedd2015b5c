package io.mimeseries.influxdb.continuous;

import io.mimeseries.grammar.influxql.ast.Statement;

/** Runs the SELECT … INTO of a continuous query. */
@FunctionalInterface
public interface QueryRunner {

    /**
     * Runs it as if a client had asked for it.
     *
     * @param database the one that the continuous query belongs to
     * @throws io.mimeseries.influxdb.StatementException if it fails, as the real server's would
     * @throws io.mimeseries.engine.NotEmulatedException if the real server does more
     */
    void run(Statement.Select select, String database);
}
