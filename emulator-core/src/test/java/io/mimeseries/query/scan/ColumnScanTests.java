package io.mimeseries.query.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.column.ColumnType;
import io.mimeseries.query.Points;
import io.mimeseries.query.aggregate.Choice;
import io.mimeseries.query.expression.ComparisonOperator;
import io.mimeseries.query.window.Windows;
import io.mimeseries.storage.BlockStore;
import io.mimeseries.storage.Generation;
import io.mimeseries.storage.Series;
import io.mimeseries.storage.SeriesKey;
import io.mimeseries.storage.SeriesTable;
import io.mimeseries.storage.Tags;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Series of several blocks against the same question asked of plain lists. */
class ColumnScanTests {
    private static final int DOUBLES = 0;
    private static final int LONGS = 1;

    private record Point(long time, double value) {}

    /** The rows of one series that have a value. */
    private record Data(Series series, List<Point> doubles, List<Point> longs) {}

    @Property(tries = 40)
    void agreesWithListsOfPoints(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int count, @ForAll @IntRange(max = 2) int length) {
        var windows = length == 0 ? Windows.all(7) : Windows.every(length == 1 ? 60 : 5_000, 3, null);
        var table = new SeriesTable(new Generation(), BlockStore.heap());
        table.addColumn("double", ColumnType.DOUBLE);
        table.addColumn("long", ColumnType.LONG);
        var random = new Random(seed);
        var group = new ArrayList<Data>();
        for (int i = 0; i < count; i++) {
            group.add(data(table, i, random));
        }
        for (var test : new @Nullable RowTest[] {null, new RowTest(DOUBLES, ComparisonOperator.GREATER, 4.0)}) {
            check(windows, group, test, ColumnScans.count(windows), DOUBLES, points -> (double) points.size());
            check(windows, group, test, ColumnScans.mean(ColumnType.LONG, windows), LONGS, null);
            check(windows, group, test, ColumnScans.mean(ColumnType.DOUBLE, windows), DOUBLES, null);
            for (var type : new ColumnType[] {ColumnType.DOUBLE, ColumnType.LONG}) {
                var ordinal = type == ColumnType.DOUBLE ? DOUBLES : LONGS;
                check(windows, group, test, ColumnScans.sum(type, windows), ordinal, ColumnScanTests::sum);
                for (var choice : Choice.values()) {
                    var scan = ColumnScans.select(choice, type, windows);
                    check(windows, group, test, scan, ordinal, points -> chosen(choice, points));
                }
            }
        }
    }

    @Test
    void beginsAnewAfterEachGroup() {
        var table = new SeriesTable(new Generation(), BlockStore.heap());
        table.addColumn("double", ColumnType.DOUBLE);
        var series = table.create(new SeriesKey(new byte[] {1}, Tags.none()));
        series.startRow(5);
        series.setDouble(0, 2.5);
        for (var scan : List.of(
                ColumnScans.count(Windows.all(0)),
                ColumnScans.sum(ColumnType.DOUBLE, Windows.all(0)),
                ColumnScans.select(Choice.MAX, ColumnType.DOUBLE, Windows.all(0)))) {
            scan.read(series.view(), 0, null);
            var first = scan.result(false);
            assertThat(scan.result(false).size()).isZero();
            scan.read(series.view(), 0, null);
            assertThat(scan.result(false).values().get(0))
                    .isEqualTo(first.values().get(0));
        }
    }

    private static Data data(SeriesTable table, int id, Random random) {
        var series = table.create(new SeriesKey(new byte[] {(byte) id}, Tags.none()));
        var doubles = new ArrayList<Point>();
        var longs = new ArrayList<Point>();
        var time = (long) random.nextInt(500);
        var spread = 1 + random.nextInt(8);
        for (int row = random.nextInt(3_000); row > 0; row--) {
            time += 1 + random.nextInt(20);
            series.startRow(time);
            var value = random.nextInt(spread) + (random.nextInt(10) == 0 ? 0.25 : 0);
            var gap = random.nextInt(20);
            if (gap != 1) {
                series.setDouble(DOUBLES, value);
                doubles.add(new Point(time, value));
            }
            if (gap != 2) {
                series.setLong(LONGS, 3L * (long) value);
                longs.add(new Point(time, 3L * (long) value));
            }
        }
        return new Data(series, doubles, longs);
    }

    /** @param function null for the mean, which is not that of all points but of the series' means */
    private static void check(
            Windows windows,
            List<Data> group,
            @Nullable RowTest test,
            ColumnScan scan,
            int ordinal,
            @Nullable Function<List<Point>, Double> function) {
        var expected = new TreeMap<Long, List<List<Point>>>();
        for (var data : group) {
            var passing = data.doubles().stream()
                    .filter(point -> test == null || point.value() > 4.0)
                    .toList();
            var times = passing.stream().map(Point::time).collect(Collectors.toSet());
            var bySeries = new TreeMap<Long, List<Point>>();
            for (var point : ordinal == DOUBLES ? passing : data.longs()) {
                if (test == null || times.contains(point.time())) {
                    bySeries.computeIfAbsent(windows.startOf(point.time()), start -> new ArrayList<>())
                            .add(point);
                }
            }
            bySeries.forEach((start, points) ->
                    expected.computeIfAbsent(start, key -> new ArrayList<>()).add(points));
            scan.read(data.series().view(), ordinal, test);
        }
        Points points = scan.result(false);
        assertThat(points.size()).isEqualTo(expected.size());
        var row = 0;
        for (var window : expected.entrySet()) {
            assertThat(points.times().at(row)).isEqualTo(window.getKey());
            var parts = window.getValue();
            var wanted = function == null
                    ? mean(parts)
                    : function.apply(parts.stream().flatMap(List::stream).toList());
            assertThat(((Number) points.values().get(row)).doubleValue()).isEqualTo(wanted);
            row++;
        }
    }

    /** Quarters of small numbers have exact sums in whatever order. */
    private static double sum(List<Point> points) {
        return points.stream().mapToDouble(Point::value).sum();
    }

    private static double mean(List<List<Point>> parts) {
        var total = 0.0;
        var count = 0L;
        for (var part : parts) {
            total += sum(part) / part.size() * part.size();
            count += part.size();
        }
        return total / count;
    }

    private static double chosen(Choice choice, List<Point> points) {
        var byTime = Comparator.comparingLong(Point::time);
        var byValue = Comparator.comparingDouble(Point::value);
        var order = switch (choice) {
            case MIN -> byValue;
            case MAX -> byValue.reversed();
            case FIRST -> byTime.thenComparing(byValue.reversed());
            case LAST -> byTime.reversed().thenComparing(byValue.reversed());
        };
        return points.stream().min(order).orElseThrow().value();
    }
}
