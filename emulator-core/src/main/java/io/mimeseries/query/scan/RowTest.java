package io.mimeseries.query.scan;

import io.mimeseries.column.DoubleColumn;
import io.mimeseries.query.Columns;
import io.mimeseries.query.expression.ComparisonOperator;
import io.mimeseries.storage.Block;
import io.mimeseries.storage.DoubleStatistics;

/**
 * Lets through the rows whose value of a DOUBLE column compares with a number as it shall; a row without a value does not.
 *
 * <p>The least and the greatest value of a block often tell that none of its rows or that every one passes. Used by one thread.
 */
public final class RowTest {
    private final int ordinal;
    private final double low;
    private final double high;
    private final boolean negated;
    private int[] passing = new int[0];

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
        var size = tested.size();
        if (passing.length < size) {
            passing = new int[size];
        }
        var count = negated || tested.validity() != null ? rows(tested, passing) : within(tested, passing);
        if (count == size) {
            scan.add(block.times(), values);
        } else if (count > 0) {
            scan.add(Columns.gather(block.times(), passing, count), Columns.gather(values, passing, count));
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

    /** The same for what most tests are, of a column without nulls. */
    private int within(DoubleColumn column, int[] rows) {
        var values = column.values();
        var offset = column.offset();
        var size = column.size();
        var least = low;
        var greatest = high;
        var count = 0;
        for (int row = 0; row < size; row++) {
            var value = values[offset + row];
            if (value >= least && value <= greatest) {
                rows[count++] = row;
            }
        }
        return count;
    }

    /** Writes the rows that pass into an array and returns how many they are. */
    private int rows(DoubleColumn column, int[] rows) {
        var values = column.values();
        var offset = column.offset();
        var count = 0;
        for (int row = 0; row < column.size(); row++) {
            var value = values[offset + row];
            if ((value >= low && value <= high) != negated && !column.isNull(row)) {
                rows[count++] = row;
            }
        }
        return count;
    }
}
