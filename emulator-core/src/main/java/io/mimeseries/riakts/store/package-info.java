/**
 * Tables and their rows. The engine's series are columns over one time; a Riak TS row is found and ordered by a key of several columns of any type, some
 * descending, and has no time of its own if its table has no quantum, so rows are kept whole, in chunks sorted by local key. Chunks are immutable: a write
 * makes new ones in place of those that it touches, so that readers and snapshots keep what they hold without a lock.
 */
@NullMarked
package io.mimeseries.riakts.store;

import org.jspecify.annotations.NullMarked;
