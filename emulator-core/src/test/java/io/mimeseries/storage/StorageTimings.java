package io.mimeseries.storage;

import io.mimeseries.column.ColumnType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Random;

/** Ad-hoc timings, to be run by hand with a class path; nothing here is asserted. */
final class StorageTimings {
    private StorageTimings() {}

    public static void main(String[] arguments) {
        for (int round = 0; round < 5; round++) {
            append(1_000, 10_000);
            append(100_000, 5);
            appendWide(1_000, 1_000);
            randomOrder(100_000);
            descending(100_000);
        }
        memory();
    }

    private static SeriesTable table(Generation generation) {
        var table = new SeriesTable(generation, BlockStore.heap());
        table.addColumn("value", ColumnType.DOUBLE);
        return table;
    }

    private static Series[] create(SeriesTable table, int count) {
        var series = new Series[count];
        for (int index = 0; index < count; index++) {
            series[index] =
                    table.create(new SeriesKey(("cpu,host=" + index).getBytes(StandardCharsets.UTF_8), Tags.none()));
        }
        return series;
    }

    private static void append(int count, int rows) {
        var generation = new Generation();
        var table = table(generation);
        var series = create(table, count);
        var start = System.nanoTime();
        for (int row = 0; row < rows; row++) {
            for (int index = 0; index < count; index++) {
                var target = series[index];
                target.startRow(row * 1000L);
                target.setDouble(0, row);
            }
        }
        report("append " + count + " x " + rows + " ns/row", start, (long) count * rows);
        start = System.nanoTime();
        for (var target : series) {
            var key = target.key().bytes();
            if (table.find(key, 0, key.length, SeriesKey.hash(key, 0, key.length)) != target) {
                throw new IllegalStateException();
            }
        }
        report("find ns", start, count);
        start = System.nanoTime();
        var views = new ArrayList<SeriesView>();
        for (var target : table.series()) {
            views.add(target.view());
        }
        report("views of " + views.size() + " ns/series", start, count);
        start = System.nanoTime();
        var clone = table.writable(new Generation());
        report("clone of table of " + count + " ns/series", start, count);
        start = System.nanoTime();
        for (var target : series) {
            clone.writable(target).startRow(Long.MAX_VALUE);
        }
        report("clone of series ns/series", start, count);
    }

    private static void appendWide(int count, int rows) {
        var series = create(table(new Generation()), count);
        var start = System.nanoTime();
        for (int row = 0; row < rows; row++) {
            for (var target : series) {
                target.startRow(row * 1000L);
                for (int column = 0; column < 10; column++) {
                    target.setLong(column, row);
                }
            }
        }
        report("append 10 columns to " + count + " x " + rows + " ns/row", start, (long) count * rows);
    }

    private static void randomOrder(int count) {
        var random = new Random(1);
        var series = create(table(new Generation()), 1)[0];
        var start = System.nanoTime();
        for (int row = 0; row < count; row++) {
            series.startRow(random.nextInt());
            series.setDouble(0, row);
        }
        report("random order, " + series.view().blockCount() + " blocks, ns/row", start, count);
    }

    private static void descending(int count) {
        var series = create(table(new Generation()), 1)[0];
        var start = System.nanoTime();
        for (int row = 0; row < count; row++) {
            series.startRow(-row);
            series.setDouble(0, row);
        }
        report("descending, " + series.view().blockCount() + " blocks, ns/row", start, count);
    }

    private static void memory() {
        var table = table(new Generation());
        var before = used();
        var series = create(table, 100_000);
        var empty = used();
        for (var target : series) {
            target.startRow(1);
            target.setDouble(0, 1);
        }
        var one = used();
        System.err.println("bytes: empty series " + (empty - before) / 100_000 + " (with key), first row "
                + (one - empty) / 100_000 + " " + table.size());
        for (int rows : new int[] {1000, 1500, 10_000}) {
            var many = create(table(new Generation()), 1000);
            before = used();
            for (var target : many) {
                for (int row = 0; row < rows; row++) {
                    target.startRow(row);
                    target.setDouble(0, row);
                }
            }
            System.err.println(
                    "bytes/point at " + rows + ": " + (used() - before) / (1000.0 * rows) + " of " + many.length);
        }
    }

    private static long used() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void report(String what, long start, long count) {
        System.err.println(what + ": " + (System.nanoTime() - start) / (double) count);
    }
}
