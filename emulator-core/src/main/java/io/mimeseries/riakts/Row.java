package io.mimeseries.riakts;

import java.util.Arrays;
import java.util.List;

/** Immutable cells in the order of their columns: a row of a table or of an answer, or the values of a key. */
public final class Row {
    private final Cell[] cells;

    private Row(Cell[] cells) {
        this.cells = cells;
    }

    /** Takes the array over: the caller must not change it any more. */
    public static Row of(Cell... cells) {
        return new Row(cells);
    }

    public static Row of(List<? extends Cell> cells) {
        return new Row(cells.toArray(new Cell[0]));
    }

    public int size() {
        return cells.length;
    }

    public Cell cell(int index) {
        return cells[index];
    }

    public List<Cell> cells() {
        return List.of(cells);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row that && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return Arrays.toString(cells);
    }
}
