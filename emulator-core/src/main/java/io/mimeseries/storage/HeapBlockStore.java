package io.mimeseries.storage;

/** Encodes blocks on the heap. */
enum HeapBlockStore implements BlockStore {
    INSTANCE;

    @Override
    public Block keep(Block block) {
        return new EncodedBlock(block);
    }
}
