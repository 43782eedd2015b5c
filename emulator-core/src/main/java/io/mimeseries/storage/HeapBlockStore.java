package io.mimeseries.storage;

/** Leaves blocks on the heap as they are: the place where encodings per block will be chosen. */
enum HeapBlockStore implements BlockStore {
    INSTANCE;

    @Override
    public Block keep(Block block) {
        return block;
    }
}
