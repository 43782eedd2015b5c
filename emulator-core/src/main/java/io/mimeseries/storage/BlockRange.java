package io.mimeseries.storage;

import org.jspecify.annotations.Nullable;

/** Finds and cuts time ranges in blocks. */
public final class BlockRange {
    private BlockRange() {}

    /** The first row at a time or later, the block's size if there is none. */
    public static int firstFrom(Block block, long time) {
        return SortedTimes.firstFrom(block.times(), time);
    }

    /** The first row later than a time, the block's size if there is none. */
    public static int firstAfter(Block block, long time) {
        return SortedTimes.firstAfter(block.times(), time);
    }

    /** The rows from {@code minTime} to {@code maxTime}, both inclusive: the block itself if it lies inside, null if there are none. */
    public static @Nullable Block cut(Block block, long minTime, long maxTime) {
        if (minTime <= block.minTime() && block.maxTime() <= maxTime) {
            return block;
        }
        var from = firstFrom(block, minTime);
        var to = firstAfter(block, maxTime);
        return from < to ? block.slice(from, to) : null;
    }
}
