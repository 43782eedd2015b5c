package io.mimeseries.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The last requests and what became of them, bounded. Safe for use by many threads. */
public final class Journal {
    private static final int DEFAULT_CAPACITY = 4096;
    private final Object lock = new Object();
    private final @Nullable JournalEntry[] ring;
    private long recorded;
    private long first;

    public Journal() {
        this(DEFAULT_CAPACITY);
    }

    /** @param capacity the number of entries that are kept */
    public Journal(int capacity) {
        ring = new @Nullable JournalEntry[capacity];
    }

    public void record(JournalEntry entry) {
        synchronized (lock) {
            ring[(int) (recorded++ % ring.length)] = entry;
        }
    }

    /** The number of entries that were ever recorded: a position for {@link #entriesSince(long)}. */
    public long recorded() {
        synchronized (lock) {
            return recorded;
        }
    }

    /** All that are kept, in the order of their recording. */
    public List<JournalEntry> entries() {
        return entriesSince(0);
    }

    /** Those that are kept of the entries recorded after a position that {@link #recorded()} gave. */
    public List<JournalEntry> entriesSince(long position) {
        synchronized (lock) {
            var entries = new ArrayList<JournalEntry>();
            for (long at = Math.max(Math.max(position, first), recorded - ring.length); at < recorded; at++) {
                var entry = ring[(int) (at % ring.length)];
                if (entry != null) {
                    entries.add(entry);
                }
            }
            return List.copyOf(entries);
        }
    }

    /** Those that are kept whose request came at a time or later. */
    public List<JournalEntry> entriesSince(Instant time) {
        return entries().stream().filter(entry -> !entry.time().isBefore(time)).toList();
    }

    /**
     * Forgets some of the entries that are kept; positions stay valid.
     *
     * @return false if there were none
     */
    public boolean forget(Predicate<JournalEntry> condition) {
        synchronized (lock) {
            boolean found = false;
            for (int i = 0; i < ring.length; i++) {
                var entry = ring[i];
                if (entry != null && condition.test(entry)) {
                    ring[i] = null;
                    found = true;
                }
            }
            return found;
        }
    }

    /** Forgets all entries; positions stay valid. */
    public void clear() {
        synchronized (lock) {
            Arrays.fill(ring, null);
            first = recorded;
        }
    }
}
