package io.mimeseries.riakts.select;

import io.mimeseries.grammar.riakts.ast.SortKey;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.Row;
import io.mimeseries.riakts.expression.Projection;
import io.mimeseries.riakts.table.CellOrder;
import io.mimeseries.riakts.table.Table;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * ORDER BY over the rows of an answer. Where NULLs stand is what the real server was seen to do: FIRST and LAST change places when the column descends, in
 * spite of its documentation.
 */
final class Sorting {
    private Sorting() {}

    /**
     * @throws RiakTsException with code 1001 for a column that stands twice
     */
    static void checkDistinct(List<SortKey> keys) {
        var seen = new HashSet<String>();
        var twice = new HashSet<String>();
        for (var key : keys) {
            if (!seen.add(key.column())) {
                twice.add(key.column());
            }
        }
        for (var key : keys) {
            if (twice.contains(key.column())) {
                throw new RiakTsException(
                        ErrorCode.SUBMIT, "Column " + key.column() + " appears more than once in ORDER BY list");
            }
        }
    }

    /**
     * The order of rows of the answer, of at least one key.
     *
     * @throws RiakTsException with code 1027 for a column that the answer does not have
     */
    static Comparator<Row> order(List<SortKey> keys, Projection projection, Table table) {
        return keys.stream()
                .map(key -> order(key, projection, table))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    private static Comparator<Row> order(SortKey key, Projection projection, Table table) {
        int column = table.indexOf(key.column());
        int index = projection.find(column);
        if (index < 0) {
            throw new RiakTsException(
                    ErrorCode.BUFFER_INTERNAL,
                    "Query buffer internal error: \"qbuf manager died/restarted mid-query\"");
        }
        var order = CellOrder.of(table.columns().get(column).type(), key.isDescending());
        int nulls = key.nullsFirst() != key.isDescending() ? -1 : 1;
        return (left, right) -> compare(left.cell(index), right.cell(index), order, nulls);
    }

    private static int compare(Cell left, Cell right, CellOrder order, int nulls) {
        if (left == Cell.NULL || right == Cell.NULL) {
            return left == right ? 0 : left == Cell.NULL ? nulls : -nulls;
        }
        return order.compare(left, right);
    }
}
