package io.mimeseries.riakts.kv;

import io.mimeseries.riakts.Cell;

/** How many nodes have to answer: a count, or one of the words, which messages carry as the largest numbers of 32 bits. */
public final class Quorum {
    private static final long LARGEST = 0xFFFF_FFFFL;
    static final Cell MAJORITY = new Cell.SInt64(LARGEST - 2);
    private static final long LEAST_WORD = LARGEST - 4;

    private Quorum() {}

    /**
     * @param asked what a request asks for, 0 where it asks for nothing
     * @throws KvException if there are not as many copies
     */
    static void check(long asked, long copies) {
        if (asked > copies && asked < LEAST_WORD) {
            throw new KvException("{n_val_violation," + copies + "}");
        }
    }
}
