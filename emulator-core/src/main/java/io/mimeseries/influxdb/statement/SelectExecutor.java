package io.mimeseries.influxdb.statement;

import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.statement.support.StatementContext;
import java.util.List;

/** Runs SELECT. */
@FunctionalInterface
public interface SelectExecutor {

    /**
     * Runs a query, which can also write ({@code INTO}).
     *
     * @param select with the database and retention policy filled in at every measurement, so that its text is the normalised one
     * @throws io.mimeseries.influxdb.StatementException if the real server refuses it
     * @throws io.mimeseries.engine.NotEmulatedException if the real server does more
     */
    List<ResultSeries> execute(Statement.Select select, StatementContext context);
}
