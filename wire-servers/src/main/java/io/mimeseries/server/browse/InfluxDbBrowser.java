package io.mimeseries.server.browse;

import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.influxdb.ResultSeries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** InfluxDB: a series is a measurement with tags, in the default retention policy. */
public final class InfluxDbBrowser implements Browser {
    private static final long NANOS = 1_000_000_000L;

    private final InfluxDb database;

    public InfluxDbBrowser(InfluxDb database) {
        this.database = database;
    }

    @Override
    public List<String> databases() {
        return texts("SHOW DATABASES", "");
    }

    @Override
    public List<String> series(String name) {
        return query("SELECT * FROM /.*/ GROUP BY * LIMIT 1", name).stream()
                .map(InfluxDbBrowser::label)
                .sorted()
                .toList();
    }

    @Override
    public Rows rows(String name, String series, int limit) {
        for (var measurement : texts("SHOW MEASUREMENTS", name)) {
            if (!series.equals(measurement) && !series.startsWith(measurement + ",")) {
                continue;
            }
            var select = "SELECT * FROM " + quoted(measurement) + " GROUP BY * ORDER BY time DESC LIMIT " + limit;
            for (var found : query(select, name)) {
                if (label(found).equals(series)) {
                    return rows(found);
                }
            }
        }
        return Rows.NONE;
    }

    private static Rows rows(ResultSeries series) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int row = series.rows() - 1; row >= 0; row--) {
            var cells = new ArrayList<@Nullable Object>();
            for (int column = 0; column < series.columns().size(); column++) {
                var value = series.columns().get(column).get(row);
                cells.add(column == 0 && value instanceof Long time ? Times.of(time, NANOS) : value);
            }
            rows.add(Collections.unmodifiableList(cells));
        }
        return new Rows(series.columnNames(), rows);
    }

    /** Without escapes, which nobody reads back: it is compared only with others of its kind. */
    private static String label(ResultSeries series) {
        var label = new StringBuilder(series.name());
        series.tags().forEach((name, value) -> {
            if (!value.isEmpty()) {
                label.append(',').append(name).append('=').append(value);
            }
        });
        return label.toString();
    }

    private List<String> texts(String statement, String name) {
        var texts = new ArrayList<String>();
        for (var series : query(statement, name)) {
            for (int row = 0; row < series.rows(); row++) {
                texts.add(String.valueOf(series.columns().get(0).get(row)));
            }
        }
        return texts;
    }

    private List<ResultSeries> query(String statement, String name) {
        return database.query(new QueryRequest(statement, name)).stream()
                .flatMap(result -> result.series().stream())
                .toList();
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
