package io.mimeseries.storage;

/**
 * What all series of a table share.
 *
 * @param blockRows the most rows of a block
 */
record SeriesLayout(BlockStore store, int blockRows) {
    /**
     * Large enough to make a block's own objects cheap, small enough that a write out of order, which may copy a block, is too; as many
     * as InfluxDB has in a block of its files.
     */
    static final int BLOCK_ROWS = 1000;
}
