package io.mimeseries.query.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import java.util.Arrays;

/** Selectors of double values. */
final class DoubleSelector extends SelectorState {
    private double[] chosen = new double[16];

    DoubleSelector(Choice choice) {
        super(choice);
    }

    @Override
    public ColumnType resultType() {
        return ColumnType.DOUBLE;
    }

    @Override
    public DoubleColumn result(int slots) {
        return new DoubleColumn(Arrays.copyOf(chosen, slots), 0, slots, Slots.validity(this, slots));
    }

    @Override
    int rowOfLeast(Column values, int from, int to) {
        var column = (DoubleColumn) values;
        var array = column.values();
        var offset = column.offset();
        var best = firstValue(column, from, to);
        if (best < 0) {
            return -1;
        }
        var least = array[offset + best];
        var noNulls = column.validity() == null;
        for (int row = best + 1; row < to; row++) {
            if (array[offset + row] < least && (noNulls || !column.isNull(row))) {
                least = array[offset + row];
                best = row;
            }
        }
        return best;
    }

    @Override
    int rowOfGreatest(Column values, int from, int to) {
        var column = (DoubleColumn) values;
        var array = column.values();
        var offset = column.offset();
        var best = firstValue(column, from, to);
        if (best < 0) {
            return -1;
        }
        var greatest = array[offset + best];
        var noNulls = column.validity() == null;
        for (int row = best + 1; row < to; row++) {
            if (array[offset + row] > greatest && (noNulls || !column.isNull(row))) {
                greatest = array[offset + row];
                best = row;
            }
        }
        return best;
    }

    @Override
    int compareRows(Column values, int row, int other) {
        return compare(((DoubleColumn) values).at(row), ((DoubleColumn) values).at(other));
    }

    @Override
    int compareToSlot(Column values, int row, int slot) {
        return compare(((DoubleColumn) values).at(row), chosen[slot]);
    }

    @Override
    void store(int slot, Column values, int row) {
        chosen[slot] = ((DoubleColumn) values).at(row);
    }

    @Override
    void grow(int length) {
        chosen = Arrays.copyOf(chosen, length);
    }

    private static int firstValue(DoubleColumn column, int from, int to) {
        for (int row = from; row < to; row++) {
            if (!column.isNull(row)) {
                return row;
            }
        }
        return -1;
    }

    /** Not {@link Double#compare}: 0.0 equals -0.0 here, as in the product. */
    private static int compare(double left, double right) {
        if (left < right) {
            return -1;
        }
        return left > right ? 1 : left == right ? 0 : UNORDERED;
    }
}
