package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Pagination;

/** SLIMIT and SOFFSET: which columns are shown. */
final class ColumnPages {
    private long skip;
    private long left;

    ColumnPages(Pagination pagination) {
        skip = pagination.seriesOffset();
        left = pagination.seriesLimit() == 0 ? Long.MAX_VALUE : pagination.seriesLimit();
    }

    /** Whether the next column is shown. */
    boolean take() {
        if (skip > 0) {
            skip--;
            return false;
        }
        return left-- > 0;
    }
}
