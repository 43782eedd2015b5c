package io.mimeseries.riakts.write;

import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.Row;
import io.mimeseries.riakts.table.Table;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Values of a local key as a row that stands where the row of that key stands. */
public final class Keys {
    private Keys() {}

    /**
     * A row with the cells of a key, NULL elsewhere; null if no row can have that key.
     *
     * @param key a cell for each column of the local key
     * @throws RiakTsException with code 1011 if there are more or fewer, code 0 where the real server fails
     */
    public static @Nullable Row row(Table table, Row key) {
        var columns = table.localKey();
        if (key.size() != columns.size()) {
            throw new RiakTsException(
                    ErrorCode.KEY_LENGTH,
                    "Key element count mismatch (key has " + columns.size() + " elements but " + key.size()
                            + " supplied)");
        }
        var quantum = table.quantum();
        var cells = new Cell[table.columns().size()];
        Arrays.fill(cells, Cell.NULL);
        boolean canExist = true;
        for (int i = 0; i < key.size(); i++) {
            int index = columns.get(i).index();
            var cell =
                    index < 0 ? null : Conversions.to(table.columns().get(index).type(), key.cell(i));
            if (cell == null && quantum != null && quantum.column() == index) {
                throw new RiakTsException(
                        ErrorCode.GENERIC,
                        "Error processing incoming message: error:badarith: no time in column '"
                                + columns.get(i).name() + "' of the key");
            }
            if (index >= 0) {
                canExist &= cell != null;
                cells[index] = cell == null ? Cell.NULL : cell;
            }
        }
        return canExist ? Row.of(cells) : null;
    }
}
