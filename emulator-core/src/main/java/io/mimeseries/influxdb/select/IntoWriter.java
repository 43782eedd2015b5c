package io.mimeseries.influxdb.select;

import io.mimeseries.column.LongColumn;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Fill.Mode;
import io.mimeseries.grammar.influxql.ast.Source;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.select.RowPoints.Part;
import io.mimeseries.influxdb.select.compile.CompiledSelect;
import io.mimeseries.influxdb.select.compile.ExpressionTypes;
import io.mimeseries.influxdb.select.expression.ColumnTypes;
import io.mimeseries.influxdb.select.rows.GroupRows;
import io.mimeseries.influxdb.store.InfluxStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes the answer of SELECT … INTO as points: the columns become fields, the tags of GROUP BY tags. */
final class IntoWriter {
    /** The real server collects so many before it writes them. */
    private static final int POINTS_AT_ONCE = 10_000;

    private final InfluxStore store;
    private final Source.Measurement target;

    IntoWriter(InfluxStore store, Source.Measurement target) {
        this.store = store;
        this.target = target;
    }

    /** The series that tells how many rows were written. */
    ResultSeries write(List<GroupRows> groups, CompiledSelect select) {
        var names = columnNames(select);
        var tags = tagColumns(select);
        var fill = numbersAmongOthers(select);
        var parts = groups.stream()
                // An empty name is the back reference :MEASUREMENT.
                .map(group -> Part.of(target.name().isEmpty() ? group.name() : target.name(), group, names, tags, fill))
                .toList();
        RowPoints.inPieces(target.database(), target.retentionPolicy(), parts, POINTS_AT_ONCE)
                .forEach(this::write);
        var written = parts.stream().mapToLong(part -> part.rows().length).sum();
        return new ResultSeries(
                "result",
                new TreeMap<>(),
                List.of("time", "written"),
                List.of(new LongColumn(0L), new LongColumn(written)),
                true,
                null);
    }

    /** The names of all columns, those of the extras of top() and bottom() included. */
    private static List<String> columnNames(CompiledSelect select) {
        var names = new ArrayList<String>();
        var given = select.columnNames().iterator();
        names.add(given.next());
        var topBottom = select.topBottom();
        for (var field : select.select().fields()) {
            names.add(given.next());
            if (topBottom != null && field.expression() instanceof Expression.Call) {
                topBottom.extras().forEach(extra -> names.add(extra.name()));
            }
        }
        return names;
    }

    /** The columns of the tags among the arguments of top() and bottom(): they stay tags. */
    private static Set<Integer> tagColumns(CompiledSelect select) {
        var columns = new HashSet<Integer>();
        var topBottom = select.topBottom();
        var fields = select.select().fields();
        for (int i = 0; topBottom != null && i < fields.size(); i++) {
            if (fields.get(i).expression() instanceof Expression.Call) {
                for (int extra = 0; extra < topBottom.extras().size(); extra++) {
                    if (!ColumnTypes.isField(topBottom.extras().get(extra))) {
                        columns.add(i + 1 + extra);
                    }
                }
            }
        }
        return columns;
    }

    /** What fill() with a number puts into the columns of strings and booleans, which a column of an answer has no room for. */
    private static Map<Integer, Object> numbersAmongOthers(CompiledSelect select) {
        var number = select.fill().mode() == Mode.NUMBER ? select.fill().number() : null;
        var columns = new HashMap<Integer, Object>();
        var fields = select.select().fields();
        for (int i = 0; number != null && select.topBottom() == null && i < fields.size(); i++) {
            switch (ExpressionTypes.typeOf(fields.get(i).expression())) {
                case STRING, BOOLEAN, TAG -> columns.put(i, number);
                default -> {}
            }
        }
        return columns;
    }

    private void write(RowPoints points) {
        try {
            store.write(points);
        } catch (InfluxDbException refused) {
            throw new StatementException(refused.text());
        }
    }
}
