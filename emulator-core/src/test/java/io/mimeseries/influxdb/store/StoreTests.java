package io.mimeseries.influxdb.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.influxdb.catalog.Databases;
import io.mimeseries.influxdb.catalog.ShardGroups;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class StoreTests {
    private final Stores stores = new Stores();

    private void delete(String measurement, String host, long minTime, long maxTime) {
        stores.store.update(update -> {
            var database = update.catalog().requireDatabase("db");
            update.deletePoints(database, measurement, tags -> host.equals(tags.value("h")), minTime, maxTime);
            return update;
        });
    }

    @Test
    void forgetsASeriesWithItsLastPointAndTheFieldsWithTheLastSeries() {
        stores.write("cpu,h=a v=1 1\ncpu,h=a v=2 2\ncpu,h=b v=3 1");

        delete("cpu", "a", 2, 9);
        assertThat(stores.rows()).containsExactly("cpu,h=a v 1 1.0", "cpu,h=b v 1 3.0");
        delete("cpu", "a", 0, 1);
        assertThat(stores.series()).containsExactly("cpu,h=b");
        assertThat(stores.write("cpu,h=a v=4i 1")).contains("already exists as type float");

        delete("cpu", "a", 0, 1);
        delete("cpu", "b", 0, 1);
        assertThat(stores.series()).isEmpty();
        assertThat(stores.write("cpu,h=a v=4i 1")).isEmpty();
    }

    @Test
    void goesOnWritingToSeriesThatWereDeleted() {
        stores.write("cpu,h=a v=1 1\ncpu,h=b v=1 1");
        delete("cpu", "a", Long.MIN_VALUE, Long.MAX_VALUE);

        assertThat(stores.write("cpu,h=a v=2 2\ncpu,h=b v=2 2")).isEmpty();

        assertThat(stores.rows()).containsExactlyInAnyOrder("cpu,h=a v 2 2.0", "cpu,h=b v 1 1.0", "cpu,h=b v 2 2.0");
    }

    @Test
    void dropsPointsWithTheirDatabaseOrShard() {
        stores.write("a v=1 1\na v=1 999999999999999999");

        stores.store.update(update -> {
            update.setCatalog(ShardGroups.dropShard(update.catalog(), 1));
            return update;
        });
        assertThat(stores.rows()).containsExactly("a v 999999999999999999 1.0");

        stores.store.update(update -> {
            update.setCatalog(Databases.create(Databases.drop(update.catalog(), "db"), "db"));
            return update;
        });
        assertThat(stores.rows()).isEmpty();
        stores.write("a v=t 999999999999999999");
        assertThat(stores.rows()).containsExactly("a v 999999999999999999 true");
    }

    @Test
    void goesBackToASnapshotAnyNumberOfTimes() {
        stores.write("a,h=x v=1 1");
        var snapshot = stores.store.snapshot();
        for (var round = 0; round < 3; round++) {
            assertThat(stores.write("a,h=x v=2,w=2i 1\na,h=y v=2 2\nb v=2 2\na v=t 999999999999999999"))
                    .isEmpty();
            assertThat(stores.rows()).hasSize(5);
            delete("a", "x", 0, 9);

            stores.store.restore(snapshot);

            assertThat(stores.rows()).containsExactly("a,h=x v 1 1.0");
            assertThat(stores.fields("a")).containsExactly("v DOUBLE");
        }
    }

    @Test
    void sharesASnapshotWithAnotherStore() {
        stores.write("a v=1 1\na v=1 2");
        var snapshot = stores.store.snapshot();
        var other = new Stores();
        other.store.restore(snapshot);

        other.write("a v=7 2\na v=7 3");
        stores.write("a v=8 3");

        assertThat(other.rows()).containsExactly("a v 1 1.0", "a v 2 7.0", "a v 3 7.0");
        assertThat(stores.rows()).containsExactly("a v 1 1.0", "a v 2 1.0", "a v 3 8.0");
    }

    /** Every request writes the same value to ten series in two shards, so a reader that sees two values has seen half a request. */
    @Test
    void showsAllPointsOfARequestOrNone() throws Exception {
        var done = new AtomicBoolean();
        try (var pool = new Closeable()) {
            var writers = pool.threads.submit(() -> {
                for (var value = 1; value <= 500; value++) {
                    assertThat(stores.write(request(value, "a"))).isEmpty();
                    // acknowledged, so visible
                    assertThat(stores.rows()).contains("m,s=a0 v 1 " + value);
                }
                done.set(true);
            });
            var other = pool.threads.submit(() -> {
                for (var value = 1; !done.get(); value++) {
                    stores.write(request(value, "b"));
                }
            });
            while (!done.get() && !writers.isDone()) {
                var values = stores.rows().stream()
                        .filter(row -> row.startsWith("m,s=a"))
                        .map(row -> row.substring(row.lastIndexOf(' ')))
                        .distinct();
                assertThat(values.count()).isLessThanOrEqualTo(1);
            }
            writers.get();
            other.get();
        }
    }

    private static String request(int value, String prefix) {
        var lines = new StringBuilder();
        for (var series = 0; series < 10; series++) {
            lines.append("m,s=")
                    .append(prefix)
                    .append(series)
                    .append(" v=")
                    .append(value)
                    .append("i ");
            lines.append(series % 2 == 0 ? "1\n" : "999999999999999999\n");
        }
        return lines.toString();
    }

    /** An executor of daemon threads that ends with the test; {@code ExecutorService} is no resource before Java 19. */
    private static final class Closeable implements AutoCloseable {
        final ExecutorService threads = Executors.newFixedThreadPool(2, task -> {
            var thread = new Thread(task, "writer");
            thread.setDaemon(true);
            return thread;
        });

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
