package io.mimeseries.storage;

/**
 * The right to change tables and series in place, compared by identity.
 *
 * <p>A store holds one generation at a time. Everything that it creates carries it, and whatever carries another one is frozen: a
 * write clones it first. So a snapshot in constant time is: keep the state as it is and go on with a new generation.
 *
 * <pre>{@code
 * Snapshot snapshot() {                       // under the store's lock
 *     generation = new Generation();
 *     return new Snapshot(state);             // an immutable root, or one that is cloned in the same manner
 * }
 *
 * void restore(Snapshot snapshot) {           // under the store's lock; the snapshot may be another store's
 *     generation = new Generation();
 *     state = snapshot.state;
 * }
 *
 * Series forWrite(String table, byte[] key) { // under the store's lock
 *     var writable = tables.get(table).writable(generation);
 *     tables.put(table, writable);            // the map is frozen by a snapshot too: clone it on the first write
 *     return writable.findWritable(key, 0, key.length, SeriesKey.hash(key, 0, key.length));
 * }
 * }</pre>
 *
 * <p>It is an object and no number because snapshots travel between stores, whose numbers would meet.
 */
public final class Generation {}
