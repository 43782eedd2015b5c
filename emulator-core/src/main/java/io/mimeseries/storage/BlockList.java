package io.mimeseries.storage;

import java.util.Arrays;

/** The sealed blocks of a series in time order; they do not overlap. */
final class BlockList {
    private static final Block[] NONE = {};

    private Block[] blocks;
    private int size;

    BlockList() {
        this(NONE, 0);
    }

    private BlockList(Block[] blocks, int size) {
        this.blocks = blocks;
        this.size = size;
    }

    BlockList copy() {
        return new BlockList(size == 0 ? NONE : blocks.clone(), size);
    }

    int size() {
        return size;
    }

    Block get(int at) {
        return blocks[at];
    }

    /** The first block that ends at a time or later, {@link #size()} if there is none. */
    int firstEndingFrom(long time) {
        var low = 0;
        var high = size;
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

    void insert(int at, Block block) {
        if (size == blocks.length) {
            blocks = Arrays.copyOf(blocks, Math.max(2, size + (size >> 1)));
        }
        System.arraycopy(blocks, at, blocks, at + 1, size - at);
        blocks[at] = block;
        size++;
    }

    Block remove(int at) {
        var block = blocks[at];
        removeRange(at, at + 1);
        return block;
    }

    void removeRange(int from, int to) {
        System.arraycopy(blocks, to, blocks, from, size - to);
        Arrays.fill(blocks, size - (to - from), size, null);
        size -= to - from;
    }

    Block[] toArray() {
        return Arrays.copyOf(blocks, size);
    }

    /** All blocks and one more. */
    Block[] toArrayWith(int at, Block block) {
        var all = new Block[size + 1];
        System.arraycopy(blocks, 0, all, 0, at);
        all[at] = block;
        System.arraycopy(blocks, at, all, at + 1, size - at);
        return all;
    }
}
