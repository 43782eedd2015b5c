package io.mimeseries.influxdb.select;

import io.mimeseries.column.LongColumn;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Source;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.WriteRequest;
import io.mimeseries.influxdb.select.compile.CompiledSelect;
import io.mimeseries.influxdb.select.expression.ColumnTypes;
import io.mimeseries.influxdb.select.rows.GroupRows;
import io.mimeseries.influxdb.store.InfluxStore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Writes the answer of SELECT … INTO as points: the columns become fields, the tags of GROUP BY tags. */
final class IntoWriter {
    private final InfluxStore store;
    private final Source.Measurement target;

    IntoWriter(InfluxStore store, Source.Measurement target) {
        this.store = store;
        this.target = target;
    }

    /** The series that tells how many rows were written. */
    ResultSeries write(List<GroupRows> groups, CompiledSelect select) {
        var written = 0L;
        for (var group : groups) {
            // An empty name is the back reference :MEASUREMENT.
            var measurement = target.name().isEmpty() ? group.name() : target.name();
            var lines = LineEncoder.encode(measurement, group, columnNames(select), tagColumns(select));
            write(lines.text());
            written += lines.rows();
        }
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

    private void write(String lines) {
        var body = lines.getBytes(StandardCharsets.UTF_8);
        try {
            store.write(new WriteRequest(target.database(), target.retentionPolicy(), "ns", body, 0, body.length));
        } catch (InfluxDbException refused) {
            throw new StatementException(refused.text());
        }
    }
}
