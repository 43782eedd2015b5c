package io.mimeseries.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Random work on two stores that exchange snapshots: everything must be as in plain maps, and views and snapshots must not move. */
class SeriesModelTests {
    private static final int STEPS = 400;

    @Property(tries = 120)
    void behavesAsPlainMaps(@ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int blockRows) {
        var work = new Work(new Random(seed), blockRows);
        for (int step = 0; step < STEPS; step++) {
            work.step();
        }
        work.verifyAll();
    }

    /** Blocks of the real size, where capacities, validity words and splits meet their limits. */
    @Property(tries = 3)
    void behavesAsPlainMapsInFullBlocks(@ForAll long seed) {
        var random = new Random(seed);
        var work = new Work(random, SeriesLayout.BLOCK_ROWS);
        for (int step = 0; step < 4000; step++) {
            work.write("s", random.nextInt(8) == 0 ? random.nextInt(6000) : step + 1000L);
            if (random.nextInt(1000) == 0) {
                work.keep("s");
            }
        }
        work.verifyAll();
    }

    private static final class Work {
        private final Random random;
        private final ModelStore[] stores;
        private final List<ModelStore.Snapshot> snapshots = new ArrayList<>();
        private final List<ModelStore.Viewed> views = new ArrayList<>();
        private long clock = 50;

        Work(Random random, int blockRows) {
            this.random = random;
            this.stores = new ModelStore[] {new ModelStore(blockRows), new ModelStore(blockRows)};
        }

        void step() {
            var store = stores[random.nextInt(4) == 0 ? 1 : 0];
            var name = "s" + random.nextInt(random.nextInt(10) == 0 ? 200 : 3);
            switch (random.nextInt(40)) {
                case 0 -> snapshots.add(store.snapshot());
                case 1 -> {
                    if (!snapshots.isEmpty()) {
                        store.restore(snapshots.get(random.nextInt(snapshots.size())));
                    }
                }
                case 2 -> store.delete(name, random.nextInt(100), random.nextInt(100));
                case 3 -> store.delete(name, clock - random.nextInt(10), Long.MAX_VALUE);
                case 4 -> store.remove(name);
                case 5, 6, 7 -> keep(store, name);
                case 8 -> store.verify();
                case 9, 10, 11, 12, 13, 14, 15, 16, 17, 18 -> write(store, name, random.nextInt(100));
                case 21, 22 -> append(store, name);
                case 20 -> {
                    var column = random.nextInt(ModelStore.TYPES.length);
                    store.clear(
                            name, column, random.nextInt(100), random.nextInt(4) == 0 ? clock : random.nextInt(100));
                }
                case 19 -> write(store, name, random.nextBoolean() ? Long.MIN_VALUE : Long.MAX_VALUE);
                default -> write(store, name, clock++);
            }
        }

        void write(String name, long time) {
            write(stores[0], name, time);
        }

        private void append(ModelStore store, String name) {
            var times = new long[1 + random.nextInt(25)];
            var rows = new @Nullable Object[times.length][ModelStore.TYPES.length];
            for (int row = 0; row < times.length; row++) {
                clock += random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(3);
                times[row] = clock;
                set(rows[row], 1);
                for (int column = 0; column < ModelStore.TYPES.length; column++) {
                    if (random.nextInt(4) != 0) {
                        set(rows[row], column);
                    }
                }
            }
            store.append(name, times, rows);
        }

        private void write(ModelStore store, String name, long time) {
            var values = new @Nullable Object[ModelStore.TYPES.length];
            var first = random.nextInt(12) == 0 ? 4 : random.nextInt(4);
            set(values, first);
            for (int column = 0; column < 4; column++) {
                if (random.nextInt(3) == 0) {
                    set(values, column);
                }
            }
            if (random.nextInt(50) == 0) {
                Arrays.fill(values, null);
            }
            store.write(name, time, values);
        }

        private void set(@Nullable Object[] values, int column) {
            values[column] = switch (ModelStore.TYPES[column]) {
                case DOUBLE -> (Object) (random.nextInt(40) / 4.0);
                case LONG -> (Object) (random.nextInt(20) == 0 ? random.nextLong() : (long) random.nextInt(9));
                case BOOLEAN -> (Object) random.nextBoolean();
                case STRING -> "t" + random.nextInt(20);
            };
        }

        void keep(String name) {
            keep(stores[0], name);
        }

        private void keep(ModelStore store, String name) {
            var view = store.view(name);
            if (view != null) {
                views.add(view);
            }
        }

        void verifyAll() {
            for (var store : stores) {
                store.verify();
            }
            views.forEach(ModelStore.Viewed::verify);
            snapshots.forEach(snapshot -> ModelStore.verify(snapshot.table(), snapshot.model()));
        }
    }
}
