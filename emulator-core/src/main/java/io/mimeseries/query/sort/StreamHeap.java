package io.mimeseries.query.sort;

import io.mimeseries.column.LongColumn;
import java.util.List;

/**
 * A binary heap of streams by the time of their next row.
 *
 * <p>A stream that stays first costs two comparisons a row, so streams that follow each other merge in linear time.
 */
final class StreamHeap {
    private final long[][] times;
    private final int[] offsets;
    private final int[] rows;
    private final int[] ends;
    private final int step;
    /** Time of each stream's next row, with all bits inverted when descending, which reverses the order. */
    private final long[] keys;

    private final long inversion;
    /** Streams by their position in the heap; a stream's number is its rank among ties. */
    private final int[] heap;

    private final boolean lastFirst;
    private int size;

    StreamHeap(List<LongColumn> streams, boolean ascending, TieOrder ties) {
        var count = streams.size();
        times = new long[count][];
        offsets = new int[count];
        rows = new int[count];
        ends = new int[count];
        keys = new long[count];
        heap = new int[count];
        step = ascending ? 1 : -1;
        inversion = ascending ? 0 : -1;
        lastFirst = ties == TieOrder.LAST_STREAM_FIRST;
        for (int stream = 0; stream < count; stream++) {
            var column = streams.get(stream);
            if (column.size() > 0) {
                times[stream] = column.values();
                offsets[stream] = column.offset();
                rows[stream] = ascending ? 0 : column.size() - 1;
                ends[stream] = ascending ? column.size() : -1;
                readKey(stream);
                heap[size++] = stream;
            }
        }
        for (int position = (size >>> 1) - 1; position >= 0; position--) {
            siftDown(position);
        }
    }

    RowSelection drain(int total) {
        var streamsOut = new int[total];
        var rowsOut = new int[total];
        for (int i = 0; i < total; i++) {
            var stream = heap[0];
            streamsOut[i] = stream;
            rowsOut[i] = rows[stream];
            rows[stream] += step;
            if (rows[stream] == ends[stream]) {
                heap[0] = heap[--size];
            } else {
                readKey(stream);
            }
            siftDown(0);
        }
        return new RowSelection(streamsOut, rowsOut);
    }

    private void readKey(int stream) {
        keys[stream] = times[stream][offsets[stream] + rows[stream]] ^ inversion;
    }

    private void siftDown(int start) {
        var position = start;
        var stream = heap[position];
        while (true) {
            var child = 2 * position + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && isBefore(heap[child + 1], heap[child])) {
                child++;
            }
            if (!isBefore(heap[child], stream)) {
                break;
            }
            heap[position] = heap[child];
            position = child;
        }
        heap[position] = stream;
    }

    private boolean isBefore(int left, int right) {
        var first = keys[left];
        var second = keys[right];
        return first != second ? first < second : left < right != lastFirst;
    }
}
