package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.grammar.influxql.ast.Fill.Mode;
import io.mimeseries.influxdb.select.compile.ColumnNames;
import io.mimeseries.influxdb.select.compile.CompiledSelect;
import io.mimeseries.influxdb.select.compile.ExpressionTypes;
import io.mimeseries.influxdb.select.expression.ColumnScope;
import io.mimeseries.influxdb.select.expression.ExpressionEvaluator;
import io.mimeseries.influxdb.select.expression.TagFold;
import io.mimeseries.influxdb.select.rows.CallRows;
import io.mimeseries.influxdb.select.rows.GroupRows;
import io.mimeseries.influxdb.select.rows.NumberFill;
import io.mimeseries.influxdb.select.rows.Rows;
import io.mimeseries.query.Points;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Computes the answer of one planned SELECT, group by group. */
final class SelectRun {
    private static final Points NOTHING = new Points(new LongColumn(), new StringColumn());

    private final PlannedSelect planned;
    private final CompiledSelect select;
    private final CallScope scope;
    private final TagFold patterns = new TagFold();
    /** What the select list is made of. */
    private final List<Expression> keys = new ArrayList<>();

    /** The calls that find nothing because what they transform begins with nothing. */
    private final List<Expression.Call> withoutStart = new ArrayList<>();

    /** True if LIMIT and OFFSET hold for each group by itself. */
    private final boolean paged;

    private final boolean plain;
    private final ReachedGroups reached;
    private final RangeStop stop;

    private SelectRun(PlannedSelect planned, boolean paged) {
        this.planned = planned;
        this.select = planned.select();
        this.paged = paged;
        this.scope = CallScope.of(planned, paged);
        keys.addAll(select.calls());
        keys.addAll(select.references());
        plain = isPlain();
        reached = ReachedGroups.of(planned, patterns);
        stop = new RangeStop(planned, scope, reached.all());
    }

    /** The groups that have rows, in the order of the answer. */
    static List<GroupRows> run(PlannedSelect planned) {
        return new SelectRun(planned, !StreamLimit.applies(planned)).rows();
    }

    private List<GroupRows> rows() {
        var answer = new ArrayList<GroupRows>();
        var groups = reached.all();
        checkTypes();
        var start = new EmptyStart(planned, scope, groups, this::points);
        for (var call : select.calls()) {
            if (start.ends(call)) {
                withoutStart.add(call);
            }
        }
        if (FilledStream.applies(planned)) {
            for (var piece : FilledStream.pieces(planned, scope, groups, this::points)) {
                add(groups.get(piece.group()), List.of(piece.rows()), answer);
            }
            return start.endsAll() ? new ArrayList<>() : answer;
        }
        if (paged) {
            var end = start.end();
            for (int i = 0; i < groups.size(); i++) {
                var number = i;
                var columns = columns(groups.get(i));
                var shown = end == null
                        ? columns
                        : columns.stream().map(rows -> end.of(number, rows)).toList();
                add(groups.get(i), page(shown), answer);
            }
            return start.endsAll() ? new ArrayList<>() : answer;
        }
        var columns = pageStreams(groups);
        for (int i = 0; i < groups.size(); i++) {
            add(groups.get(i), columns.get(i), answer);
        }
        return start.endsAll() ? new ArrayList<>() : answer;
    }

    private void add(Group group, List<Rows> columns, List<GroupRows> answer) {
        var rows = filled(columns);
        if (rows.size() > 0) {
            answer.add(evaluate(group, rows));
        }
    }

    /** The columns of all groups as the groups leave them to each other. */
    private List<List<Rows>> pageStreams(List<Group> groups) {
        if (select.raw()) {
            var reader = new StreamReader(planned, scope);
            return StreamLimit.apply(planned, groups, reader.read(groups)).stream()
                    .map(List::of)
                    .toList();
        }
        var all = groups.stream().map(this::columns).toList();
        var left = new ArrayList<List<Rows>>();
        groups.forEach(group -> left.add(new ArrayList<>()));
        var calls = all.isEmpty() ? 0 : all.get(0).size();
        for (int i = 0; i < calls; i++) {
            var call = i;
            var rows = StreamLimit.apply(
                    planned,
                    groups,
                    all.stream().map(columns -> columns.get(call)).toList());
            for (int group = 0; group < groups.size(); group++) {
                left.get(group).add(rows.get(group));
            }
        }
        return left;
    }

    /** A type that a function does not take is an error also where nothing is read of a subquery: the real server looks before it reads. */
    private void checkTypes() {
        for (var call : select.calls()) {
            var driven = planned.sources().stream()
                    .anyMatch(source -> source instanceof PlannedSource.Subquery subquery
                            && isDrivenBy(call, subquery.select().select()));
            if (driven || (areLost(call, planned) && isOfKnown(call))) {
                Calls.run(call, scope, new Group("", Collections.emptySortedMap(), List.of()));
            }
        }
    }

    private static boolean isOfKnown(Expression.Call call) {
        return call.arguments().get(0) instanceof Expression.Call inner
                ? isOfKnown(inner)
                : ExpressionTypes.typeOf(call.arguments().get(0)) != DataType.UNKNOWN;
    }

    /** True if a subquery has a column or tag that is the innermost argument of a call, of a type that is known. */
    private static boolean isDrivenBy(Expression.Call call, CompiledSelect subquery) {
        if (call.arguments().get(0) instanceof Expression.Call inner) {
            return isDrivenBy(inner, subquery);
        }
        return call.arguments().get(0) instanceof VariableReference reference
                && ExpressionTypes.typeOf(reference) != DataType.UNKNOWN
                && (ColumnNames.inside(subquery.select()).contains(reference.name())
                        || subquery.groupingTags().contains(reference.name()));
    }

    /**
     * True for a function whose values InfluxDB 1.6.7 loses: a subquery that does not know its argument counts as one of floating-point
     * numbers, and if it is the first of several sources, only such are merged.
     */
    private static boolean areLost(Expression.Call call, PlannedSelect planned) {
        if (call.arguments().get(0) instanceof Expression.Call inner) {
            return areLost(inner, planned);
        }
        return planned.sources().size() > 1
                && switch (call.name()) {
                    case "sum", "min", "max", "first", "last" ->
                        ExpressionTypes.typeOf(call.arguments().get(0)) != DataType.FLOAT
                                && beginsUnknown(call, planned);
                    default -> false;
                };
    }

    /** Looks at the first source that gives anything. */
    private static boolean beginsUnknown(Expression.Call call, PlannedSelect planned) {
        for (var source : planned.sources()) {
            if (source instanceof PlannedSource.Subquery subquery) {
                return !isDrivenBy(call, subquery.select().select());
            }
            if (source instanceof PlannedSource.Measurements measurements
                    && call.arguments().get(0) instanceof VariableReference argument
                    && measurements.series().stream()
                            .anyMatch(series -> series.schema().ordinal(argument.name()) >= 0)) {
                return false;
            }
        }
        return false;
    }

    /** The values of the references together, or of each call by itself: what LIMIT and OFFSET count (asked of 1.6.7). */
    private List<Rows> columns(Group group) {
        if (select.raw()) {
            return List.of(rawRows(group));
        }
        if (select.calls().size() == 1) {
            return List.of(rows(points(select.calls().get(0), scope, group)));
        }
        return select.calls().stream()
                .map(call -> points(call, scope, group))
                .map(points -> new Rows(points.times(), List.of(points.values())))
                .toList();
    }

    private List<Rows> page(List<Rows> columns) {
        if (select.limit() == 0 && select.offset() == 0) {
            return columns;
        }
        return columns.stream().map(this::page).toList();
    }

    private Rows page(Rows all) {
        var from = Math.min(select.offset(), all.size());
        var limit = select.limit() == 0 ? Integer.MAX_VALUE : select.limit();
        return all.slice(from, (int) Math.min(all.size(), (long) from + limit));
    }

    /** The rows of the select list's references or calls. */
    private Rows filled(List<Rows> columns) {
        var shown = columns.size() == 1 ? columns.get(0) : joined(columns);
        var fill = select.fill();
        if (fill.mode() == Mode.PREVIOUS) {
            return NumberFill.previous(shown);
        }
        return fill.mode() == Mode.NUMBER && fill.number() != null
                ? withoutUnknown(NumberFill.fill(shown, fill.number()))
                : shown;
    }

    /** A function of nothing that is known stays null whatever the fill. */
    private Rows withoutUnknown(Rows rows) {
        var columns = new ArrayList<>(rows.columns());
        for (int i = 0; i < select.calls().size(); i++) {
            if (ExpressionTypes.typeOf(select.calls().get(i)) == DataType.UNKNOWN) {
                columns.set(i, null);
            }
        }
        return new Rows(rows.times(), columns);
    }

    private Rows rawRows(Group group) {
        var references = select.references();
        if (select.limit() == 0 && select.offset() > 0) {
            return group.merged(scope.range(), references, 0, select.ascending(), PerShard.of(select));
        }
        var limit = select.limit() == 0 ? Integer.MAX_VALUE : select.limit();
        var needed = (int) Math.min(Integer.MAX_VALUE, (long) limit + select.offset());
        return group.merged(scope.range(), references, 0, select.ascending(), needed);
    }

    private Rows joined(List<Rows> columns) {
        var points = new ArrayList<Points>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            var rows = columns.get(i);
            points.add(new Points(
                    rows.times(), Objects.requireNonNull(rows.columns().get(0)), List.of()));
        }
        var fill = select.fill();
        return CallRows.join(points, select.ascending(), fill.mode() == Mode.NUMBER ? fill.number() : null);
    }

    private Points points(Expression.Call call, CallScope within, Group group) {
        scope.check();
        var read = stop.of(reached.of(group, call, within.windowsBefore(scope)), call);
        return read.knows(call) && !areLost(call, planned) && !withoutStart.contains(call)
                ? Calls.run(call, within, read)
                : NOTHING;
    }

    private static Rows rows(Points only) {
        if (only.aux().isEmpty()) {
            return new Rows(only.times(), List.of(only.values()));
        }
        var columns = new ArrayList<@Nullable Column>(1 + only.aux().size());
        columns.add(only.values());
        columns.addAll(only.aux());
        return new Rows(only.times(), columns);
    }

    /** True if the select list is just the calls or references that are computed, in their order. */
    private boolean isPlain() {
        var fields = select.select().fields();
        if (fields.size() != keys.size() || select.topBottom() != null) {
            return false;
        }
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).expression().equals(keys.get(i))) {
                return false;
            }
        }
        return true;
    }

    private GroupRows evaluate(Group group, Rows rows) {
        if (plain && isComplete(rows)) {
            return new GroupRows(group.name(), group.tags(), rows.times(), plainColumns(rows.columns()));
        }
        var values = new ColumnScope(rows.size());
        for (int i = 0; i < Math.min(keys.size(), rows.columns().size()); i++) {
            values.put(keys.get(i), rows.columns().get(i));
        }
        var columns = new ArrayList<Column>();
        var topBottom = select.topBottom();
        for (var field : select.select().fields()) {
            var column = ExpressionEvaluator.evaluate(field.expression(), values, patterns);
            columns.add(field.expression() instanceof VariableReference ? column : withoutNaN(column));
            if (topBottom != null
                    && field.expression() instanceof Expression.Call call
                    && (call.name().equals("top") || call.name().equals("bottom"))) {
                for (var extra : topBottom.extras()) {
                    columns.add(ExpressionEvaluator.evaluate(extra, values, patterns));
                }
            }
        }
        return new GroupRows(group.name(), group.tags(), rows.times(), columns);
    }

    private boolean isComplete(Rows rows) {
        if (rows.columns().size() != keys.size()) {
            return false;
        }
        for (var column : rows.columns()) {
            if (column == null) {
                return false;
            }
        }
        return true;
    }

    private List<Column> plainColumns(List<@Nullable Column> found) {
        if (found.size() == 1) {
            return List.of(plainColumn(found.get(0)));
        }
        var columns = new ArrayList<Column>(found.size());
        for (var column : found) {
            columns.add(plainColumn(column));
        }
        return columns;
    }

    private Column plainColumn(@Nullable Column found) {
        var column = Objects.requireNonNull(found);
        return select.raw() ? column : withoutNaN(column);
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
