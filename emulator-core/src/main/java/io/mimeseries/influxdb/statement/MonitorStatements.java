package io.mimeseries.influxdb.statement;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.influxdb.GoDuration;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.monitor.Monitor;
import io.mimeseries.influxdb.store.StoreStatistics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** SHOW STATS and SHOW DIAGNOSTICS: one series of one row for each part of the server. */
final class MonitorStatements {
    private static final String INDEXES = "indexes";

    private final Monitor monitor;
    private final StoreStatistics stored;

    MonitorStatements(Monitor monitor, StoreStatistics stored) {
        this.monitor = monitor;
        this.stored = stored;
    }

    /** @param module the only part that is meant, empty for all but the indexes, which are looked at only when asked for by name */
    List<ResultSeries> stats(String module) {
        if (module.equals(INDEXES)) {
            return List.of(row(INDEXES, Collections.emptySortedMap(), Map.of("memoryBytes", stored.indexBytes())));
        }
        var series = new ArrayList<ResultSeries>();
        for (var statistic : monitor.statistics()) {
            if (module.isEmpty() || module.equals(statistic.name())) {
                series.add(row(statistic.name(), statistic.tags(), statistic.values()));
            }
        }
        return series;
    }

    List<ResultSeries> diagnostics(String module) {
        var series = new ArrayList<ResultSeries>();
        for (var diagnostic : monitor.diagnostics()) {
            if (module.isEmpty() || module.equals(diagnostic.name())) {
                series.add(row(diagnostic.name(), Collections.emptySortedMap(), diagnostic.values()));
            }
        }
        return series;
    }

    private static ResultSeries row(
            String name, SortedMap<String, String> tags, Map<String, ? extends @Nullable Object> values) {
        var columns = new ArrayList<Column>();
        values.values().forEach(value -> columns.add(column(value)));
        return new ResultSeries(name, tags, List.copyOf(values.keySet()), columns, false, null);
    }

    private static Column column(@Nullable Object value) {
        if (value == null) {
            return Column.nulls(ColumnType.STRING, 1);
        }
        if (value instanceof Long number) {
            return new LongColumn(number);
        }
        if (value instanceof Boolean flag) {
            return new BooleanColumn(flag);
        }
        return new StringColumn(value instanceof Duration time ? GoDuration.format(time.toNanos()) : value.toString());
    }
}
