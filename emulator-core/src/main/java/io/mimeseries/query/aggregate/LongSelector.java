package io.mimeseries.query.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import java.util.Arrays;

/** Selectors of long values. */
final class LongSelector extends SelectorState {
    private long[] chosen = new long[16];

    LongSelector(Choice choice) {
        super(choice);
    }

    @Override
    public ColumnType resultType() {
        return ColumnType.LONG;
    }

    @Override
    public LongColumn result(int slots) {
        return new LongColumn(Arrays.copyOf(chosen, slots), 0, slots, Slots.validity(this, slots));
    }

    @Override
    int rowOfLeast(Column values, int from, int to) {
        var column = (LongColumn) values;
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
        var column = (LongColumn) values;
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
        return compare(((LongColumn) values).at(row), ((LongColumn) values).at(other));
    }

    @Override
    int compareToSlot(Column values, int row, int slot) {
        return compare(((LongColumn) values).at(row), chosen[slot]);
    }

    @Override
    void store(int slot, Column values, int row) {
        chosen[slot] = ((LongColumn) values).at(row);
    }

    @Override
    void grow(int length) {
        chosen = Arrays.copyOf(chosen, length);
    }

    private static int firstValue(LongColumn column, int from, int to) {
        for (int row = from; row < to; row++) {
            if (!column.isNull(row)) {
                return row;
            }
        }
        return -1;
    }

    private static int compare(long left, long right) {
        return Long.compare(left, right);
    }
}
