package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.compile.ColumnNames;
import io.mimeseries.influxdb.select.compile.CompiledSelect;
import io.mimeseries.influxdb.select.compile.TimeRange;
import io.mimeseries.influxdb.select.expression.ColumnTypes;
import io.mimeseries.influxdb.select.rows.GroupRows;
import io.mimeseries.influxdb.select.rows.InputBlock;
import io.mimeseries.influxdb.select.rows.Rows;
import io.mimeseries.query.Columns;
import io.mimeseries.query.window.Windows;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One group of a subquery's answer, read as a series whose fields are the columns of the select list.
 *
 * @param names of the columns
 * @param tags those by which the subquery itself groups
 * @param stream tells the subqueries of one FROM apart
 * @param byTime true if the real server merges the groups by time, false if it reads them one after the other
 * @param windows by which the points come if the subquery groups by time and fills nothing
 * @param streamed true if the subquery's rows can go back in time: they are read as they come, and this is a stretch in order
 */
record SubquerySeries(
        GroupRows rows,
        List<String> names,
        List<String> tags,
        int stream,
        boolean byTime,
        @Nullable Windows windows,
        boolean streamed)
        implements InputSeries {

    /** The group with its rows in ascending order of time. */
    static SubquerySeries of(GroupRows rows, PlannedSelect planned, int stream) {
        var inner = planned.select();
        var names = ColumnNames.inside(inner.select());
        if (inner.ascending()) {
            return of(rows, names, planned, stream);
        }
        var reversed = new Rows(rows.times(), new ArrayList<@Nullable Column>(rows.columns())).reversed();
        var columns = new ArrayList<Column>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(reversed.column(i, rows.columns().get(i).type()));
        }
        var ascending = new GroupRows(rows.name(), rows.tags(), reversed.times(), columns);
        return of(ascending, names, planned, stream);
    }

    private static SubquerySeries of(GroupRows rows, List<String> names, PlannedSelect planned, int stream) {
        var inner = planned.select();
        var streamed = FilledStream.reaches(planned);
        var byTime = isReadByTime(planned) && !streamed;
        var windows = isReadByWindow(inner) && !streamed
                ? Windows.every(inner.interval(), inner.intervalOffset(), inner.zone())
                : null;
        return new SubquerySeries(rows, names, inner.tags(), stream, byTime, windows, streamed);
    }

    /**
     * Points, and transformations of points, come by time across all groups, unless the one subquery that they are read from gives
     * them otherwise; aggregates come group by group.
     */
    static boolean isReadByTime(PlannedSelect planned) {
        return planned.select().calls().stream().allMatch(TransformationCall::isOfPoints)
                && !(planned.sources().size() == 1
                        && planned.sources().get(0) instanceof PlannedSource.Subquery source
                        && !isReadByTime(source.select()));
    }

    /** Values that fill() puts in need the windows of a group together. */
    private static boolean isReadByWindow(CompiledSelect inner) {
        return inner.interval() != 0
                && switch (inner.fill().mode()) {
                    case NONE, NULL -> true;
                    case NUMBER, PREVIOUS, LINEAR -> false;
                };
    }

    /** True if no row stands outside of a range. */
    boolean isWithin(TimeRange range) {
        var times = rows.times();
        for (int row = 0; row < times.size(); row++) {
            if (times.at(row) < range.min() || times.at(row) > range.max()) {
                return false;
            }
        }
        return true;
    }

    /** The same with the rows within a range. */
    SubquerySeries within(TimeRange range) {
        var times = rows.times();
        var from = 0;
        var to = times.size();
        while (from < to && times.at(from) < range.min()) {
            from++;
        }
        while (from < to && times.at(to - 1) > range.max()) {
            to--;
        }
        return new SubquerySeries(rows.slice(from, to), names, tags, stream, byTime, windows, streamed);
    }

    /** True for a column or a tag of the subquery. */
    boolean knows(String name) {
        return names.contains(name) || rows.tags().containsKey(name);
    }

    @Override
    public String name() {
        return rows.name();
    }

    @Override
    public boolean showsEveryRow() {
        return true;
    }

    @Override
    public @Nullable Column absent(VariableReference reference, int size) {
        return names.contains(reference.name())
                ? null
                : Columns.constant(Objects.requireNonNullElse(tag(reference.name()), ""), size);
    }

    @Override
    public @Nullable String tag(String key) {
        return rows.tags().get(key);
    }

    /** The range has already bounded the subquery; its rows can bear the time 0 then, which must not be cut. */
    @Override
    public void read(TimeRange range, List<VariableReference> wanted, Consumer<InputBlock> blocks) {
        var columns = new ArrayList<@Nullable Column>(wanted.size());
        for (var reference : wanted) {
            columns.add(column(reference));
        }
        if (rows.times().size() > 0) {
            blocks.accept(new InputBlock(rows.times(), columns));
        }
    }

    private @Nullable Column column(VariableReference reference) {
        var index = names.indexOf(reference.name());
        if (index >= 0) {
            // Numbers are converted; what cannot be stays what it is (asked of 1.6.7).
            var column = rows.columns().get(index);
            var converted = ColumnTypes.cast(column, reference);
            return converted == null ? column : converted;
        }
        // A tag that the subquery groups by and its series lacks is the empty string out here, not null; one that only
        // the outer query
        // groups by has no value (asked of 1.6.7).
        var value = tags.contains(reference.name()) ? tag(reference.name()) : null;
        return value == null ? null : Columns.constant(value, rows.times().size());
    }
}
