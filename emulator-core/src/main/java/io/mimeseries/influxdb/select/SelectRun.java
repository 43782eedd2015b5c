package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.grammar.influxql.ast.Fill.Mode;
import io.mimeseries.influxdb.select.compile.CompiledSelect;
import io.mimeseries.query.Points;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes the answer of one planned SELECT, group by group. */
final class SelectRun {
    private static final Points NOTHING = new Points(new LongColumn(), new StringColumn());

    private final CompiledSelect select;
    private final CallScope scope;
    private final TagFold patterns = new TagFold();

    private SelectRun(CompiledSelect select) {
        this.select = select;
        this.scope = CallScope.of(select);
    }

    /** The groups that have rows, in the order of the answer. */
    static List<GroupRows> run(PlannedSelect planned) {
        return run(planned, SeriesPage.of(planned.select()));
    }

    /** The same with other bounds on the number of groups. */
    static List<GroupRows> run(PlannedSelect planned, SeriesPage page) {
        return new SelectRun(planned.select()).rows(planned, page);
    }

    private List<GroupRows> rows(PlannedSelect planned, SeriesPage page) {
        var answer = new ArrayList<GroupRows>();
        for (var group : Grouping.groups(planned, page, patterns)) {
            var rows = rows(group);
            if (rows.size() > 0) {
                answer.add(evaluate(group, rows));
            }
        }
        return answer;
    }

    /** The values of the references or calls of the select list. */
    private Rows rows(Group group) {
        var limit = select.limit() == 0 ? Integer.MAX_VALUE : select.limit();
        var all = select.raw() ? rawRows(group, limit) : callRows(group);
        var from = Math.min(select.offset(), all.size());
        var shown = all.slice(from, (int) Math.min(all.size(), (long) from + limit));
        var fill = select.fill();
        return fill.mode() == Mode.NUMBER && fill.number() != null ? NumberFill.fill(shown, fill.number()) : shown;
    }

    private Rows rawRows(Group group, int limit) {
        if (select.limit() == 0 && select.offset() > 0) {
            return group.merged(scope.range(), select.references(), 0, select.ascending(), PerShard.of(select));
        }
        var needed = (int) Math.min(Integer.MAX_VALUE, (long) limit + select.offset());
        return group.merged(scope.range(), select.references(), 0, select.ascending(), needed);
    }

    private Rows callRows(Group group) {
        var points = new ArrayList<Points>();
        for (var call : select.calls()) {
            points.add(group.knows(call) ? Calls.run(call, scope, group) : NOTHING);
        }
        if (points.size() > 1) {
            var fill = select.fill();
            return CallRows.join(points, select.ascending(), fill.mode() == Mode.NUMBER ? fill.number() : null);
        }
        var only = points.get(0);
        var columns = new ArrayList<@Nullable Column>();
        columns.add(only.values());
        columns.addAll(only.aux());
        return new Rows(only.times(), columns);
    }

    private GroupRows evaluate(Group group, Rows rows) {
        var values = new ColumnScope(rows.size());
        var keys = new ArrayList<Expression>(select.calls());
        keys.addAll(select.references());
        for (int i = 0; i < Math.min(keys.size(), rows.columns().size()); i++) {
            values.put(keys.get(i), rows.columns().get(i));
        }
        var columns = new ArrayList<Column>();
        var topBottom = select.topBottom();
        for (var field : select.select().fields()) {
            var column = ExpressionEvaluator.evaluate(field.expression(), values, patterns);
            columns.add(field.expression() instanceof VariableReference ? column : withoutNaN(column));
            if (topBottom != null && field.expression() instanceof Expression.Call) {
                for (var extra : topBottom.extras()) {
                    columns.add(ExpressionEvaluator.evaluate(extra, values, patterns));
                }
            }
        }
        return new GroupRows(group.name(), group.tags(), rows.times(), columns);
    }

    /** InfluxDB shows a result that is no number as null. */
    private static Column withoutNaN(Column column) {
        if (!(column instanceof DoubleColumn doubles)) {
            return column;
        }
        var any = false;
        for (int row = 0; row < doubles.size() && !any; row++) {
            any = Double.isNaN(doubles.at(row));
        }
        if (!any) {
            return column;
        }
        var builder = new DoubleColumnBuilder(doubles.size());
        for (int row = 0; row < doubles.size(); row++) {
            if (doubles.isNull(row) || Double.isNaN(doubles.at(row))) {
                builder.appendNull();
            } else {
                builder.append(doubles.at(row));
            }
        }
        return builder.build();
    }
}
