package io.mimeseries.tdengine.catalogue;

import io.mimeseries.column.Column;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.store.StoreView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What most forms of SHOW are: some columns of some rows of a system table. */
final class SystemQuery {
    private final SystemTable table;
    private final List<Filter> filters = new ArrayList<>();
    private List<String> columns = List.of();

    SystemQuery(SystemTable table) {
        this.table = table;
    }

    /** Only these columns, in this order. */
    SystemQuery select(String... names) {
        columns = List.of(names);
        return this;
    }

    SystemQuery whereEqual(String column, String value) {
        return where(column, value::equals);
    }

    SystemQuery whereLike(String column, @Nullable String pattern) {
        return pattern == null ? this : where(column, value -> value != null && LikePattern.matches(pattern, value));
    }

    SystemQuery where(String column, Predicate<@Nullable String> condition) {
        filters.add(new Filter(index(column), condition));
        return this;
    }

    private int index(String column) {
        for (int index = 0; index < table.columns().size(); index++) {
            if (table.columns().get(index).name().equals(column)) {
                return index;
            }
        }
        throw new IllegalArgumentException(table.name() + " has no column " + column);
    }

    Answer run(StoreView view, StatementContext context) {
        var selected = columns.isEmpty()
                ? table.columns().stream().map(ResultColumn::name).toList()
                : columns;
        var indexes = selected.stream().mapToInt(this::index).toArray();
        var result = new ArrayList<ResultColumn>();
        for (var index : indexes) {
            result.add(table.columns().get(index));
        }
        var batch = table.rows(view, context);
        var rows = new SystemRows(result);
        for (int row = 0; row < batch.size(); row++) {
            if (isWanted(batch.values(), row)) {
                rows.add(row(batch.values(), indexes, row));
            }
        }
        return rows.answer(Precision.MILLISECONDS);
    }

    private boolean isWanted(List<Column> values, int row) {
        for (var filter : filters) {
            if (!filter.condition.test(
                    Objects.toString(values.get(filter.column).get(row), null))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object[] row(List<Column> values, int[] indexes, int row) {
        var cells = new @Nullable Object[indexes.length];
        for (int index = 0; index < indexes.length; index++) {
            cells[index] = values.get(indexes[index]).get(row);
        }
        return cells;
    }

    /** A condition on one column. */
    private record Filter(int column, Predicate<@Nullable String> condition) {}
}
