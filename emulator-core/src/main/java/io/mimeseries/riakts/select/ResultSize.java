package io.mimeseries.riakts.select;

import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.Row;

/** Keeps answers from growing beyond what the server returns. */
final class ResultSize {
    private static final int ROW = 6;
    private static final int NUMBER = 9;
    private static final int TEXT = 5;

    private final long maximum;
    private long size;

    ResultSize(long maximum) {
        this.maximum = maximum;
    }

    /**
     * Counts a row in the external format of Erlang.
     *
     * @throws RiakTsException with code 1022
     */
    void add(Row row) {
        size += ROW;
        for (int i = 0; i < row.size(); i++) {
            var cell = row.cell(i);
            if (cell instanceof Cell.Varchar text) {
                size += TEXT + text.value().length();
            } else if (cell instanceof Cell.Blob blob) {
                size += TEXT + blob.value().length();
            } else {
                size += NUMBER;
            }
        }
        if (size > maximum) {
            throw new RiakTsException(ErrorCode.RESULT_TOO_BIG, "Projected result of a SELECT query is too big");
        }
    }
}
