package io.mimeseries.storage;

import java.util.Arrays;
import java.util.List;

/** What a series held at one moment: immutable, for any number of threads, without a lock. */
public final class SeriesView {
    private final SeriesKey key;
    private final Block[] blocks;

    SeriesView(SeriesKey key, Block[] blocks) {
        this.key = key;
        this.blocks = blocks;
    }

    public SeriesKey key() {
        return key;
    }

    public boolean isEmpty() {
        return blocks.length == 0;
    }

    /**
     * The rows of several views in the order of time, and those of one time in the order of the views. The blocks of what comes of it
     * ascend in time but not strictly.
     */
    public static SeriesView merged(SeriesKey key, List<SeriesView> views) {
        var filled = views.stream().filter(view -> !view.isEmpty()).toList();
        return filled.size() == 1 ? filled.get(0) : new SeriesView(key, new RowMerge(filled).blocks());
    }

    /** The number of rows. */
    public long rows() {
        var rows = 0L;
        for (var block : blocks) {
            rows += block.size();
        }
        return rows;
    }

    /** The time of the first row; not to be asked of an empty view. */
    public long minTime() {
        return blocks[0].minTime();
    }

    /** The time of the last row; not to be asked of an empty view. */
    public long maxTime() {
        return blocks[blocks.length - 1].maxTime();
    }

    public int blockCount() {
        return blocks.length;
    }

    /** The blocks are in time order and do not overlap: count up or down to read them ascending or descending. */
    public Block block(int index) {
        return blocks[index];
    }

    /** The rows from {@code minTime} to {@code maxTime}, both inclusive; whole blocks keep their statistics. */
    public SeriesView between(long minTime, long maxTime) {
        if (blocks.length == 0 || (minTime <= minTime() && maxTime() <= maxTime)) {
            return this;
        }
        var from = firstEndingFrom(minTime);
        var to = from;
        while (to < blocks.length && blocks[to].minTime() <= maxTime) {
            to++;
        }
        var cut = new Block[to - from];
        var count = 0;
        for (int index = from; index < to; index++) {
            var block = BlockRange.cut(blocks[index], minTime, maxTime);
            if (block != null) {
                cut[count++] = block;
            }
        }
        return new SeriesView(key, count == cut.length ? cut : Arrays.copyOf(cut, count));
    }

    private int firstEndingFrom(long time) {
        var low = 0;
        var high = blocks.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (blocks[middle].maxTime() < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
