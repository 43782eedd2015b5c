package io.mimeseries.influxdb.statement.support;

import io.mimeseries.column.BooleanColumnBuilder;
import io.mimeseries.column.ListColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.ResultColumn;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.influxdb.ResultSeries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/** Collects the rows of a listing: strings, lists of them, whole numbers and booleans. */
public final class Table {
    private final String name;
    private final SortedMap<String, String> tags;
    private final List<String> columns;
    private final List<List<Object>> rows = new ArrayList<>();

    public Table(String name, String... columns) {
        this(name, Collections.emptySortedMap(), columns);
    }

    public Table(String name, SortedMap<String, String> tags, String... columns) {
        this.name = name;
        this.tags = tags;
        this.columns = List.of(columns);
    }

    /** Adds a row of {@link String}, list of strings, {@link Long} or {@link Boolean}, the same in each row. */
    public Table row(Object... values) {
        rows.add(List.of(values));
        return this;
    }

    public int rows() {
        return rows.size();
    }

    public ResultSeries build() {
        var built = new ArrayList<ResultColumn>();
        for (int column = 0; column < columns.size(); column++) {
            built.add(column(column));
        }
        return new ResultSeries(name, tags, columns, built, false, null);
    }

    public List<ResultSeries> asList() {
        return List.of(build());
    }

    private ResultColumn column(int column) {
        var sample = rows.isEmpty() ? "" : rows.get(0).get(column);
        if (sample instanceof Long) {
            var builder = new LongColumnBuilder(rows.size());
            rows.forEach(row -> builder.append((Long) row.get(column)));
            return builder.build();
        }
        if (sample instanceof Boolean) {
            var builder = new BooleanColumnBuilder(rows.size());
            rows.forEach(row -> builder.append((Boolean) row.get(column)));
            return builder.build();
        }
        if (sample instanceof List) {
            return new ListColumn(
                    rows.stream().map(row -> strings((List<?>) row.get(column))).toList());
        }
        var builder = new StringColumnBuilder(rows.size());
        rows.forEach(row -> builder.append((String) row.get(column)));
        return builder.build();
    }

    private static List<String> strings(List<?> values) {
        return values.stream().map(String.class::cast).toList();
    }
}
