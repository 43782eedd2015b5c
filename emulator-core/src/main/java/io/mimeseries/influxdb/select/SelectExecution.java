package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.engine.Clock;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.bounds.QueryTask;
import io.mimeseries.influxdb.select.compile.CompiledSelect;
import io.mimeseries.influxdb.select.compile.SelectCompiler;
import io.mimeseries.influxdb.select.rows.GroupRows;
import io.mimeseries.influxdb.store.InfluxStore;
import java.util.ArrayList;
import java.util.List;

/** Answers SELECT statements whose sources name their databases. Safe for use by many threads. */
public final class SelectExecution {
    private final InfluxStore store;
    private final Clock clock;

    public SelectExecution(InfluxStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The series of the answer, for SELECT … INTO the one that counts the rows written.
     *
     * @param task is asked whether the query may go on
     * @throws io.mimeseries.influxdb.StatementException with the real server's text
     */
    public List<ResultSeries> execute(Statement.Select select, QueryTask task) {
        var compiled = SelectCompiler.compile(select, clock.nanoseconds());
        var planned = store.read(view -> SelectPlanner.plan(compiled, view, task));
        var groups = SelectRun.run(planned);
        task.check();
        var target = select.target();
        if (target != null) {
            return List.of(new IntoWriter(store, target).write(groups, planned.select()));
        }
        var series = new ArrayList<ResultSeries>(groups.size());
        for (var group : groups) {
            series.add(shape(group, planned.select()));
        }
        return series;
    }

    private static ResultSeries shape(GroupRows group, CompiledSelect select) {
        return new ResultSeries(group.name(), group.tags(), select.columnNames(), columns(group), true, select.zone());
    }

    private static List<Column> columns(GroupRows group) {
        if (group.columns().size() == 1) {
            return List.of(group.times(), group.columns().get(0));
        }
        var columns = new ArrayList<Column>(group.columns().size() + 1);
        columns.add(group.times());
        columns.addAll(group.columns());
        return columns;
    }
}
