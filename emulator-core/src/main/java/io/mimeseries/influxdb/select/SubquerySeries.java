package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.compile.TimeRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One group of a subquery's answer, read as a series whose fields are the columns of the select list.
 *
 * @param names of the columns
 */
record SubquerySeries(GroupRows rows, List<String> names) implements InputSeries {

    /** The group with its rows in ascending order of time. */
    static SubquerySeries of(GroupRows rows, List<String> names, boolean ascending) {
        if (ascending) {
            return new SubquerySeries(rows, names);
        }
        var reversed = new Rows(rows.times(), new ArrayList<@Nullable Column>(rows.columns())).reversed();
        var columns = new ArrayList<Column>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(reversed.column(i, rows.columns().get(i).type()));
        }
        return new SubquerySeries(new GroupRows(rows.name(), rows.tags(), reversed.times(), columns), names);
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
        LongColumn times = rows.times();
        if (times.size() > 0) {
            blocks.accept(new InputBlock(times, columns));
        }
    }

    private @Nullable Column column(VariableReference reference) {
        var index = names.indexOf(reference.name());
        if (index >= 0) {
            var column = rows.columns().get(index);
            var typed = reference.type() == DataType.TAG
                    ? new VariableReference(reference.name(), DataType.STRING)
                    : reference;
            return ColumnTypes.cast(column, typed);
        }
        return ColumnTypes.tag(tag(reference.name()), rows.times().size());
    }
}
