package io.mimeseries.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.column.BooleanColumnBuilder;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumnBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A store of one table, as databases build them, beside a model of it in plain maps. */
final class ModelStore {
    /** One column of each type, then one that is written rarely. */
    static final ColumnType[] TYPES = {
        ColumnType.DOUBLE, ColumnType.LONG, ColumnType.BOOLEAN, ColumnType.STRING, ColumnType.DOUBLE
    };

    private Generation generation = new Generation();
    private SeriesTable table;
    private Map<String, NavigableMap<Long, @Nullable Object[]>> model = new LinkedHashMap<>();
    private final List<Given> appended = new ArrayList<>();

    ModelStore(int blockRows) {
        table = new SeriesTable(generation, new SeriesLayout(BlockStore.heap(), blockRows));
        for (var type : TYPES) {
            table.addColumn("c" + table.schema().size(), type);
        }
    }

    /** A state of the table and what it must contain. */
    record Snapshot(SeriesTable table, Map<String, NavigableMap<Long, @Nullable Object[]>> model) {}

    /** A view and what it must contain. */
    record Viewed(SeriesView view, NavigableMap<Long, @Nullable Object[]> rows) {
        void verify() {
            assertHolds(view, rows);
        }
    }

    Snapshot snapshot() {
        generation = new Generation();
        return new Snapshot(table, copy(model));
    }

    void restore(Snapshot snapshot) {
        generation = new Generation();
        table = snapshot.table();
        model = copy(snapshot.model());
    }

    /** Sets those values of a row that are not null. */
    void write(String name, long time, @Nullable Object[] values) {
        var series = writable(name);
        series.startRow(time);
        for (int column = 0; column < values.length; column++) {
            set(series, column, values[column]);
        }
        var rows = model.computeIfAbsent(name, absent -> new TreeMap<>());
        if (Arrays.stream(values).anyMatch(value -> value != null)) {
            var row = rows.computeIfAbsent(time, absent -> new @Nullable Object[values.length]);
            for (int column = 0; column < values.length; column++) {
                row[column] = values[column] == null ? row[column] : values[column];
            }
        }
    }

    private Series writable(String name) {
        table = table.writable(generation);
        var key = name.getBytes(StandardCharsets.UTF_8);
        var series = table.findWritable(key, 0, key.length, SeriesKey.hash(key, 0, key.length));
        return series == null ? table.create(new SeriesKey(key, Tags.none())) : series;
    }

    /** Writes rows at once if they lie behind those that are there, else one by one; the long of each is not null. */
    void append(String name, long[] times, @Nullable Object[][] rows) {
        var given = new Given(new LongColumn(times.clone()), columns(rows), times, rows);
        if (writable(name).append(given.times(), new int[] {0, 1, 2, 3, 4}, given.columns())) {
            var series = model.computeIfAbsent(name, absent -> new TreeMap<>());
            for (int row = 0; row < times.length; row++) {
                series.put(times[row], rows[row].clone());
            }
            appended.add(given);
            return;
        }
        for (int row = 0; row < times.length; row++) {
            write(name, times[row], rows[row]);
        }
    }

    /** Columns that were appended, which nothing may change, and what they held. */
    private record Given(
            LongColumn times,
            Column[] columns,
            long[] expectedTimes,
            @Nullable Object[][] rows) {
        void verify() {
            for (int row = 0; row < rows.length; row++) {
                assertThat(times.at(row)).isEqualTo(expectedTimes[row]);
                for (int column = 0; column < columns.length; column++) {
                    assertThat(columns[column].get(row)).isEqualTo(rows[row][column]);
                }
            }
        }
    }

    private static Column[] columns(@Nullable Object[][] rows) {
        var columns = new Column[TYPES.length];
        for (int column = 0; column < columns.length; column++) {
            var builder = ColumnBuilder.of(TYPES[column], rows.length);
            for (var row : rows) {
                append(builder, row[column]);
            }
            columns[column] = builder.build();
        }
        return columns;
    }

    private static void append(ColumnBuilder builder, @Nullable Object value) {
        if (value == null) {
            builder.appendNull();
        } else if (builder instanceof DoubleColumnBuilder doubles) {
            doubles.append((Double) value);
        } else if (builder instanceof LongColumnBuilder longs) {
            longs.append((Long) value);
        } else if (builder instanceof BooleanColumnBuilder booleans) {
            booleans.append((Boolean) value);
        } else {
            ((StringColumnBuilder) builder).append((String) value);
        }
    }

    private static void set(Series series, int column, @Nullable Object value) {
        if (value instanceof Double number) {
            series.setDouble(column, number);
        } else if (value instanceof Long number) {
            series.setLong(column, number);
        } else if (value instanceof Boolean bool) {
            series.setBoolean(column, bool);
        } else if (value instanceof String text) {
            series.setString(column, text);
        }
    }

    void delete(String name, long minTime, long maxTime) {
        var series = find(name);
        if (series != null) {
            table = table.writable(generation);
            var doomed = minTime > maxTime
                    ? new TreeMap<Long, Object[]>()
                    : model.get(name).subMap(minTime, true, maxTime, true);
            assertThat(table.writable(series).delete(minTime, maxTime)).isEqualTo(doomed.size());
            doomed.clear();
        }
    }

    /** Takes the values of a column out of some rows; rows without any other vanish. */
    void clear(String name, int column, long minTime, long maxTime) {
        var series = find(name);
        if (series != null) {
            table = table.writable(generation);
            table.writable(series).clear(column, minTime, maxTime);
            if (minTime <= maxTime) {
                var rows = model.get(name).subMap(minTime, true, maxTime, true);
                rows.values().forEach(values -> values[column] = null);
                rows.values().removeIf(values -> Arrays.stream(values).allMatch(value -> value == null));
            }
        }
    }

    void remove(String name) {
        var series = find(name);
        if (series != null) {
            table = table.writable(generation);
            table.remove(table.writable(series));
            model.remove(name);
        }
    }

    @Nullable
    Viewed view(String name) {
        var series = find(name);
        return series == null ? null : new Viewed(series.view(), copy(model.get(name)));
    }

    private @Nullable Series find(String name) {
        var key = ("x" + name).getBytes(StandardCharsets.UTF_8);
        return table.find(key, 1, key.length, SeriesKey.hash(key, 1, key.length));
    }

    void verify() {
        verify(table, model);
        appended.forEach(Given::verify);
        appended.clear();
    }

    static void verify(SeriesTable table, Map<String, NavigableMap<Long, @Nullable Object[]>> model) {
        assertThat(table.size()).isEqualTo(model.size());
        assertThat(table.series())
                .extracting(series -> series.key().toString())
                .containsExactlyElementsOf(model.keySet());
        for (var series : table.series()) {
            assertThat(table.at(series.ordinal())).isSameAs(series);
            var rows = model.get(series.key().toString());
            assertThat(series.rows()).isEqualTo(rows.size());
            assertThat(series.isEmpty()).isEqualTo(rows.isEmpty());
            assertHolds(series.view(), rows);
        }
    }

    private static void assertHolds(SeriesView view, NavigableMap<Long, @Nullable Object[]> rows) {
        assertThat(view.rows()).isEqualTo(rows.size());
        var expected = rows.entrySet().iterator();
        for (int index = 0; index < view.blockCount(); index++) {
            var block = view.block(index);
            assertThat(block.size()).isPositive();
            for (int row = 0; row < block.size(); row++) {
                var entry = expected.next();
                assertThat(block.times().at(row)).isEqualTo(entry.getKey());
                for (int column = 0; column < TYPES.length; column++) {
                    var found = block.column(column);
                    assertThat(found == null ? null : found.get(row)).isEqualTo(entry.getValue()[column]);
                }
            }
            StatisticsCheck.verify(block, TYPES.length);
        }
    }

    private static Map<String, NavigableMap<Long, @Nullable Object[]>> copy(
            Map<String, NavigableMap<Long, @Nullable Object[]>> model) {
        var copy = new LinkedHashMap<String, NavigableMap<Long, @Nullable Object[]>>();
        model.forEach((name, rows) -> copy.put(name, copy(rows)));
        return copy;
    }

    private static NavigableMap<Long, @Nullable Object[]> copy(NavigableMap<Long, @Nullable Object[]> rows) {
        var copy = new TreeMap<Long, @Nullable Object[]>();
        rows.forEach((time, values) -> copy.put(time, values.clone()));
        return copy;
    }
}
