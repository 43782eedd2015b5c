package io.mimeseries.query.scan;

import io.mimeseries.column.DoubleColumn;
import io.mimeseries.query.Columns;
import io.mimeseries.query.expression.ComparisonOperator;
import io.mimeseries.storage.Block;
import io.mimeseries.storage.DoubleStatistics;

/**
 * Lets through the rows whose value of a DOUBLE column compares with a number as it shall; a row without a value does not.
 *
 * <p>The least and the greatest value of a block often tell that none of its rows or that every one passes.
 */
public final class RowTest {
    private final int ordinal;
    private final double low;
    private final double high;
    private final boolean negated;

    /** The test {@code column operator bound}: the values from a lower to an upper end, both inclusive, or all others. */
    public RowTest(int ordinal, ComparisonOperator operator, double bound) {
        this.ordinal = ordinal;
        negated = operator == ComparisonOperator.NOT_EQUAL;
        low = switch (operator) {
            case EQUAL, NOT_EQUAL, GREATER_OR_EQUAL -> bound;
            case GREATER -> Math.nextUp(bound);
            case LESS, LESS_OR_EQUAL -> Double.NEGATIVE_INFINITY;
        };
        high = switch (operator) {
            case EQUAL, NOT_EQUAL, LESS_OR_EQUAL -> bound;
            case LESS -> Math.nextDown(bound);
            case GREATER, GREATER_OR_EQUAL -> Double.POSITIVE_INFINITY;
        };
    }

    void apply(Block block, int wanted, ColumnScan scan) {
        if (block.statistics(ordinal) instanceof DoubleStatistics known) {
            if (passesNone(known)) {
                return;
            }
            if (known.count() == block.size() && passesAll(known)) {
                scan.add(block, wanted);
                return;
            }
        }
        var tested = (DoubleColumn) block.column(ordinal);
        var values = wanted == ordinal ? tested : block.column(wanted);
        if (tested == null || values == null) {
            return;
        }
        var rows = new int[tested.size()];
        var count = rows(tested, rows);
        if (count > 0) {
            var times = count == rows.length ? block.times() : Columns.gather(block.times(), rows, count);
            scan.add(times, count == rows.length ? values : Columns.gather(values, rows, count));
        }
    }

    private boolean passesNone(DoubleStatistics known) {
        return negated ? isWithin(known.min(), known.max()) : known.max() < low || known.min() > high;
    }

    private boolean passesAll(DoubleStatistics known) {
        return negated ? known.max() < low || known.min() > high : isWithin(known.min(), known.max());
    }

    private boolean isWithin(double min, double max) {
        return min >= low && max <= high;
    }

    /** Writes the rows that pass into an array and returns how many they are. */
    private int rows(DoubleColumn column, int[] rows) {
        var values = column.values();
        var offset = column.offset();
        var count = 0;
        for (int row = 0; row < rows.length; row++) {
            var value = values[offset + row];
            if ((value >= low && value <= high) != negated && !column.isNull(row)) {
                rows[count++] = row;
            }
        }
        return count;
    }
}
