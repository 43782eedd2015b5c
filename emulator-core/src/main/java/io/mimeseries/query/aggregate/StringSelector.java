package io.mimeseries.query.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.StringColumn;
import io.mimeseries.query.StringOrder;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Selectors of strings, compared as their UTF-8 bytes. */
final class StringSelector extends SelectorState {
    private @Nullable String[] chosen = new @Nullable String[16];

    StringSelector(Choice choice) {
        super(choice);
    }

    @Override
    public ColumnType resultType() {
        return ColumnType.STRING;
    }

    @Override
    public StringColumn result(int slots) {
        var values = new @Nullable String[slots];
        for (int slot = 0; slot < slots; slot++) {
            values[slot] = hasValue(slot) ? chosen[slot] : null;
        }
        return new StringColumn(values, 0, slots);
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
        return compare(value(values, row), Objects.requireNonNull(chosen[slot]));
    }

    @Override
    void store(int slot, Column values, int row) {
        chosen[slot] = value(values, row);
    }

    @Override
    void grow(int length) {
        chosen = Arrays.copyOf(chosen, length);
    }

    private static String value(Column values, int row) {
        return Objects.requireNonNull(((StringColumn) values).at(row));
    }

    private static int compare(String left, String right) {
        return StringOrder.compare(left, right);
    }
}
