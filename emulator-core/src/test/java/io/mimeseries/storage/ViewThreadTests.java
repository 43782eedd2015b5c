package io.mimeseries.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.column.Column;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Views are read without the lock while writers go on in the same arrays, also from stores that share a snapshot. */
@Timeout(60)
class ViewThreadTests {
    private static final int STEPS = 60_000;

    @Test
    void viewsStandStillWhileWritersGoOn() throws Exception {
        var lock = new ReentrantReadWriteLock();
        var series = new SeriesTable(new Generation(), new SeriesLayout(BlockStore.heap(), 64))
                .create(new SeriesKey(new byte[0], Tags.none()));
        var done = new AtomicReference<>(false);
        Callable<Void> writer = () -> {
            var random = new Random(3);
            for (int step = 0; step < STEPS; step++) {
                lock.writeLock().lock();
                try {
                    write(series, random.nextInt(4) == 0 ? random.nextInt(4000) : step, random.nextInt(3), step);
                    if (step % 5000 == 0) {
                        series.delete(random.nextInt(step + 1), random.nextInt(step + 1));
                    }
                } finally {
                    lock.writeLock().unlock();
                }
            }
            done.set(true);
            return null;
        };
        Callable<Void> reader = () -> {
            var checks = 0;
            while (!done.get() || checks < 10) {
                SeriesView view;
                lock.readLock().lock();
                try {
                    view = series.view();
                } finally {
                    lock.readLock().unlock();
                }
                var first = contents(view);
                assertThat(contents(view)).isEqualTo(first);
                checks++;
            }
            return null;
        };
        run(writer, reader, reader);
    }

    @Test
    void storesThatShareASnapshotWriteOnWithoutHarm() throws Exception {
        var table = new SeriesTable(new Generation(), new SeriesLayout(BlockStore.heap(), 64));
        for (int index = 0; index < 500; index++) {
            var series = table.create(new SeriesKey(("s" + index).getBytes(StandardCharsets.UTF_8), Tags.none()));
            for (int row = 0; row < index % 40; row++) {
                write(series, row, row % 3, index);
            }
        }
        var before = new ArrayList<Long>();
        table.series().forEach(series -> before.add(contents(series.view())));
        Callable<Void> store = () -> {
            var own = table.writable(new Generation());
            for (var frozen : table.series()) {
                var rows = frozen.rows();
                var series = own.writable(frozen);
                for (int row = 0; row < 30; row++) {
                    write(series, 100L + row, row % 3, row);
                }
                assertThat(series.rows()).isEqualTo(rows + 30);
                contents(series.view());
                contents(frozen.view());
            }
            return null;
        };
        run(store, store, store);
        var after = new ArrayList<Long>();
        table.series().forEach(series -> after.add(contents(series.view())));
        assertThat(after).isEqualTo(before);
    }

    /** Every value can be told from its time, but for the text, which changes with each write. */
    private static void write(Series series, long time, int columns, int step) {
        series.startRow(time);
        series.setLong(0, time * 3);
        if (columns > 0) {
            series.setDouble(1, time / 2.0);
        }
        if (columns > 1) {
            series.setString(2, "t" + step);
        }
    }

    /** Checks the rows and returns a hash of all that they contain. */
    private static long contents(SeriesView view) {
        var hash = 0L;
        var previous = Long.MIN_VALUE;
        for (int index = 0; index < view.blockCount(); index++) {
            var block = view.block(index);
            var columns = new Column[] {block.column(0), block.column(1), block.column(2)};
            for (int row = 0; row < block.size(); row++) {
                var time = block.times().at(row);
                if (time <= previous || (Long) columns[0].get(row) != time * 3) {
                    throw new AssertionError("row " + row + " at " + time + ": " + columns[0].get(row));
                }
                previous = time;
                hash = hash * 31 + time;
                var number = columns[1] == null ? null : (Double) columns[1].get(row);
                if (number != null && number != time / 2.0) {
                    throw new AssertionError("row " + row + " at " + time + ": " + number);
                }
                var text = columns[2] == null ? null : columns[2].get(row);
                hash = hash * 31 + (number == null ? 7 : 11) + (text == null ? 0 : text.hashCode());
            }
        }
        return hash;
    }

    @SafeVarargs
    private static void run(Callable<Void>... tasks) throws Exception {
        var threads = Executors.newFixedThreadPool(tasks.length);
        try {
            var futures = new ArrayList<Future<Void>>();
            for (var task : tasks) {
                futures.add(threads.submit(task));
            }
            for (var future : futures) {
                future.get(50, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
