package io.mimeseries.testkit;

import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.StatementResult;
import io.mimeseries.testkit.backend.RealTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a query: the tables of all its statements, in order.
 *
 * <p>A time is an {@link Instant}; other values are {@link Double}, {@link Long}, {@link Boolean}, {@link String} or null.
 */
public record QueryResult(List<Table> tables) {
    public QueryResult {
        tables = List.copyOf(tables);
    }

    /**
     * One series of a result.
     *
     * @param name the measurement, empty where the table has none
     * @param tags the tags that the query grouped by
     */
    public record Table(
            String name, Map<String, String> tags, List<String> columns, List<List<@Nullable Object>> rows) {}

    /** The rows of all tables. */
    public List<List<@Nullable Object>> rows() {
        var rows = new ArrayList<List<@Nullable Object>>();
        tables.forEach(table -> rows.addAll(table.rows()));
        return rows;
    }

    static QueryResult of(List<StatementResult> results) {
        var tables = new ArrayList<Table>();
        for (var result : results) {
            if (result.error() != null) {
                throw new QueryException(result.error());
            }
            result.series().forEach(series -> tables.add(table(series)));
        }
        return new QueryResult(tables);
    }

    /** @param tables of a server that was asked for times in nanoseconds */
    static QueryResult ofReal(List<RealTable> tables) {
        return new QueryResult(tables.stream().map(QueryResult::table).toList());
    }

    private static Table table(RealTable series) {
        boolean hasTime = !series.columns().isEmpty() && series.columns().get(0).equals("time");
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var row : series.rows()) {
            var values = new ArrayList<@Nullable Object>(row);
            if (hasTime && values.get(0) instanceof Long time) {
                values.set(0, instant(time));
            }
            rows.add(Collections.unmodifiableList(values));
        }
        return new Table(series.name(), Map.copyOf(series.tags()), series.columns(), rows);
    }

    private static Table table(ResultSeries series) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int row = 0; row < series.rows(); row++) {
            var values = new ArrayList<@Nullable Object>();
            for (int column = 0; column < series.columns().size(); column++) {
                var value = series.columns().get(column).get(row);
                values.add(column == 0 && series.hasTime() && value instanceof Long time ? instant(time) : value);
            }
            rows.add(Collections.unmodifiableList(values));
        }
        return new Table(series.name(), Map.copyOf(series.tags()), series.columnNames(), rows);
    }

    private static Instant instant(long nanoseconds) {
        return Instant.ofEpochSecond(
                Math.floorDiv(nanoseconds, 1_000_000_000L), Math.floorMod(nanoseconds, 1_000_000_000L));
    }
}
