package io.mimeseries.riakts.statement;

import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.RiakTsVersion;
import io.mimeseries.riakts.store.RiakTsStore;
import io.mimeseries.riakts.store.StoredTable;

/** Finds tables, or says that there are none as the kind of request does. */
public final class Tables {
    private final RiakTsStore store;
    private final boolean since15;

    public Tables(RiakTsStore store, RiakTsVersion version) {
        this.store = store;
        this.since15 = version.isAtLeast(RiakTsVersion.V1_5_2);
    }

    /**
     * For statements over rows.
     *
     * @throws RiakTsException with code 1019
     */
    StoredTable ofStatement(String name) {
        var table = store.find(name);
        if (table == null) {
            throw new RiakTsException(ErrorCode.TABLE_INACTIVE, name + " is not an active table");
        }
        return table;
    }

    /**
     * For requests without SQL and for statements about a table, which 1.5 refuses while it decodes them.
     *
     * @throws RiakTsException with code 0, in 1.4 with code 1019
     */
    public StoredTable ofRequest(String name) {
        var table = store.find(name);
        if (table == null && since15) {
            throw new RiakTsException(
                    ErrorCode.GENERIC, "Message decoding error: \"Table " + name + " is not active.\"");
        }
        return table == null ? ofStatement(name) : table;
    }
}
