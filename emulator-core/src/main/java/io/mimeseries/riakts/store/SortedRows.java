package io.mimeseries.riakts.store;

import io.mimeseries.riakts.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rows in the order of their keys, one for each key; immutable, so that whoever holds one can read it without a lock. */
public final class SortedRows {
    /** Larger chunks are split: a write copies those that it touches. */
    private static final int MAXIMUM_CHUNK = 512;

    private final Comparator<Row> order;
    private final StoredRow[][] chunks;
    private final int size;

    private SortedRows(Comparator<Row> order, StoredRow[][] chunks, int size) {
        this.order = order;
        this.chunks = chunks;
        this.size = size;
    }

    public static SortedRows empty(Comparator<Row> order) {
        return new SortedRows(order, new StoredRow[0][], 0);
    }

    public int size() {
        return size;
    }

    /** How many chunks there are, none of them empty. */
    public int chunkCount() {
        return chunks.length;
    }

    /** The rows of a chunk, in order; they must not be changed. */
    public StoredRow[] chunk(int index) {
        return chunks[index];
    }

    /** The row of a key, or null. */
    public @Nullable StoredRow find(Row key) {
        int chunk = chunkOf(key);
        if (chunk < 0) {
            return null;
        }
        int at = search(chunks[chunk], key);
        return at < 0 ? null : chunks[chunk][at];
    }

    /** Hands on the rows of a range, in order. */
    public void forEach(KeyRange range, Consumer<StoredRow> consumer) {
        for (int chunk = firstChunk(range); chunk < chunks.length; chunk++) {
            var rows = chunks[chunk];
            for (int i = first(rows, range); i < rows.length; i++) {
                if (range.position(rows[i].row()) > 0) {
                    return;
                }
                consumer.accept(rows[i]);
            }
        }
    }

    /** The first chunk whose last row is not before the range. */
    private int firstChunk(KeyRange range) {
        int low = 0;
        int high = chunks.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            var rows = chunks[middle];
            if (range.position(rows[rows.length - 1].row()) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int first(StoredRow[] rows, KeyRange range) {
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (range.position(rows[middle].row()) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** These rows and more, which take the places of those with their keys; of two with one key the later one stays. */
    public SortedRows with(List<StoredRow> more) {
        if (more.isEmpty()) {
            return this;
        }
        var sorted = distinct(more);
        List<StoredRow[]> result = new ArrayList<>(chunks.length + 1 + sorted.length / MAXIMUM_CHUNK);
        int copied = 0;
        int next = 0;
        while (next < sorted.length) {
            int chunk = Math.max(0, chunkOf(sorted[next].row()));
            while (copied < Math.min(chunk, chunks.length)) {
                result.add(chunks[copied++]);
            }
            int end = chunk + 1 < chunks.length ? before(sorted, next, chunks[chunk + 1][0].row()) : sorted.length;
            var old = chunk < chunks.length ? chunks[chunk] : new StoredRow[0];
            split(merge(old, sorted, next, end), chunk + 1 >= chunks.length, result);
            copied = Math.min(chunk + 1, chunks.length);
            next = end;
        }
        while (copied < chunks.length) {
            result.add(chunks[copied++]);
        }
        return of(result);
    }

    /** Those rows in order, the last one of each key. */
    private StoredRow[] distinct(List<StoredRow> rows) {
        var sorted = rows.toArray(new StoredRow[0]);
        Arrays.sort(sorted, (left, right) -> order.compare(left.row(), right.row()));
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i + 1 == sorted.length || order.compare(sorted[i].row(), sorted[i + 1].row()) != 0) {
                sorted[count++] = sorted[i];
            }
        }
        return count == sorted.length ? sorted : Arrays.copyOf(sorted, count);
    }

    /** The end of those that come before a key. */
    private int before(StoredRow[] sorted, int start, Row key) {
        int end = start;
        while (end < sorted.length && order.compare(sorted[end].row(), key) < 0) {
            end++;
        }
        return end;
    }

    private StoredRow[] merge(StoredRow[] old, StoredRow[] more, int start, int end) {
        var merged = new StoredRow[old.length + end - start];
        int count = 0;
        int i = 0;
        int j = start;
        while (i < old.length || j < end) {
            int comparison = i == old.length ? 1 : j == end ? -1 : order.compare(old[i].row(), more[j].row());
            if (comparison < 0) {
                merged[count++] = old[i++];
            } else {
                merged[count++] = more[j++];
                i += comparison == 0 ? 1 : 0;
            }
        }
        return count == merged.length ? merged : Arrays.copyOf(merged, count);
    }

    /** Rows mostly come at the end: there full chunks are left behind, elsewhere all have the same room. */
    private static void split(StoredRow[] rows, boolean isLast, List<StoredRow[]> result) {
        if (rows.length <= MAXIMUM_CHUNK) {
            result.add(rows);
            return;
        }
        int count = (rows.length + MAXIMUM_CHUNK - 1) / MAXIMUM_CHUNK;
        int length = isLast ? MAXIMUM_CHUNK : (rows.length + count - 1) / count;
        for (int start = 0; start < rows.length; start += length) {
            result.add(Arrays.copyOfRange(rows, start, Math.min(rows.length, start + length)));
        }
    }

    private SortedRows of(List<StoredRow[]> list) {
        int rows = 0;
        for (var chunk : list) {
            rows += chunk.length;
        }
        return new SortedRows(order, list.toArray(new StoredRow[0][]), rows);
    }

    /** These rows but that of a key. */
    public SortedRows without(Row key) {
        int chunk = chunkOf(key);
        int at = chunk < 0 ? -1 : search(chunks[chunk], key);
        if (at < 0) {
            return this;
        }
        var old = chunks[chunk];
        List<StoredRow[]> result = new ArrayList<>(Arrays.asList(chunks));
        if (old.length == 1) {
            result.remove(chunk);
        } else {
            var rest = new StoredRow[old.length - 1];
            System.arraycopy(old, 0, rest, 0, at);
            System.arraycopy(old, at + 1, rest, at, rest.length - at);
            result.set(chunk, rest);
        }
        return of(result);
    }

    /** The last chunk that does not begin behind a key, or -1. */
    private int chunkOf(Row key) {
        int low = 0;
        int high = chunks.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(chunks[middle][0].row(), key) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private int search(StoredRow[] rows, Row key) {
        int low = 0;
        int high = rows.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int comparison = order.compare(rows[middle].row(), key);
            if (comparison == 0) {
                return middle;
            }
            if (comparison < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
