package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Path;
import io.mimeseries.iotdb.store.TimeseriesView;
import java.util.ArrayList;

/**
 * A timeseries that a query found.
 *
 * @param shown its path as results call it: with the alias if the query asked by that
 */
record BoundSeries(Path shown, TimeseriesView series) {

    static BoundSeries of(TimeseriesView series, String asked) {
        var nodes = new ArrayList<>(series.device().nodes());
        nodes.add(asked.equals(series.alias()) ? asked : series.measurement());
        return new BoundSeries(new Path(nodes, true), series);
    }

    Expression.Timeseries expression() {
        return new Expression.Timeseries(shown);
    }
}
