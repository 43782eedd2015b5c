package io.mimeseries.riakts.write;

import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.Row;
import io.mimeseries.riakts.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which rows a table takes, and the types that their cells get there. */
public final class RowChecks {
    private RowChecks() {}

    /**
     * All rows, each cell with its column's type.
     *
     * @throws RiakTsException with code 1003 that names the rows that do not fit
     */
    public static List<Row> fitting(Table table, List<Row> rows) {
        List<Row> fitting = new ArrayList<>(rows.size());
        List<Integer> bad = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            var row = fitting(table, rows.get(i));
            if (row == null) {
                bad.add(i + 1);
            } else {
                fitting.add(row);
            }
        }
        if (!bad.isEmpty()) {
            throw new RiakTsException(
                    ErrorCode.IRREGULAR_ROWS,
                    "Invalid data found at row index(es) "
                            + bad.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return fitting;
    }

    private static @Nullable Row fitting(Table table, Row row) {
        var columns = table.columns();
        if (row.size() != columns.size()) {
            return null;
        }
        var cells = new Cell[row.size()];
        for (int i = 0; i < cells.length; i++) {
            var column = columns.get(i);
            var cell = row.cell(i) == Cell.NULL && column.isNullable()
                    ? Cell.NULL
                    : Conversions.to(column.type(), row.cell(i));
            if (cell == null || (cell instanceof Cell.Timestamp time && time.value() <= 0)) {
                return null;
            }
            cells[i] = cell;
        }
        return Row.of(cells);
    }
}
