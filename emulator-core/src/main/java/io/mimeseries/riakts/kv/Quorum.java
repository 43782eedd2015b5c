package io.mimeseries.riakts.kv;

import io.mimeseries.riakts.Cell;

/** How many nodes have to answer: a count, or a word such as {@code quorum}. */
final class Quorum {
    static final Cell MAJORITY = Cell.varchar("quorum");

    private Quorum() {}

    /**
     * @param asked what a request asks for, 0 where it asks for nothing or for a word
     * @throws KvException if there are not as many copies
     */
    static void check(long asked, long copies) {
        if (asked > copies) {
            throw new KvException("{n_val_violation," + copies + "}");
        }
    }
}
