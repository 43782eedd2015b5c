package io.mimeseries.storage;

/**
 * Where sealed blocks are kept, once they are likely to stay as they are: a block that was left half full, or for a write out of
 * order, is probably opened again and stays on the heap.
 *
 * <p>There is no call that releases a block: series, views and snapshots share it. A store that keeps data outside the heap frees
 * them when the block that it returned has become unreachable.
 */
public interface BlockStore {

    /**
     * Takes over a sealed block.
     *
     * @param block its arrays never change from now on
     * @return the block to keep in its place: the same rows and statistics, encoded or read back at need
     */
    Block keep(Block block);

    /** Keeps blocks on the heap, encoded. */
    static BlockStore heap() {
        return HeapBlockStore.INSTANCE;
    }
}
