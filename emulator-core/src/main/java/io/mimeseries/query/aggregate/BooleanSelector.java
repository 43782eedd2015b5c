package io.mimeseries.query.aggregate;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import java.util.Arrays;

/** Selectors of boolean values. */
final class BooleanSelector extends SelectorState {
    /** At one time {@code first} prefers false where it prefers the greater value of every other type (seen on InfluxDB 1.6.7). */
    private final boolean prefersFalse;

    private boolean[] chosen = new boolean[16];

    BooleanSelector(Choice choice) {
        super(choice);
        prefersFalse = choice == Choice.FIRST;
    }

    @Override
    public ColumnType resultType() {
        return ColumnType.BOOLEAN;
    }

    @Override
    public BooleanColumn result(int slots) {
        return new BooleanColumn(Arrays.copyOf(chosen, slots), 0, slots, Slots.validity(this, slots));
    }

    @Override
    int rowOfLeast(Column values, int from, int to) {
        return rowOf(Choice.MIN, values, from, to);
    }

    @Override
    int rowOfGreatest(Column values, int from, int to) {
        return rowOf(Choice.MAX, values, from, to);
    }

    private int rowOf(Choice wanted, Column values, int from, int to) {
        var best = -1;
        for (int row = from; row < to; row++) {
            if (!values.isNull(row) && (best < 0 || wanted.replaces(compareRows(values, row, best), 0, 0))) {
                best = row;
            }
        }
        return best;
    }

    @Override
    int compareRows(Column values, int row, int other) {
        return compare(value(values, row), value(values, other));
    }

    @Override
    int compareToSlot(Column values, int row, int slot) {
        return compare(value(values, row), chosen[slot]);
    }

    @Override
    void store(int slot, Column values, int row) {
        chosen[slot] = value(values, row);
    }

    @Override
    void grow(int length) {
        chosen = Arrays.copyOf(chosen, length);
    }

    private static boolean value(Column values, int row) {
        return ((BooleanColumn) values).at(row);
    }

    private int compare(boolean left, boolean right) {
        var order = Boolean.compare(left, right);
        return prefersFalse ? -order : order;
    }
}
