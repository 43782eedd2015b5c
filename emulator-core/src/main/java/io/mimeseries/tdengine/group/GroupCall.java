package io.mimeseries.tdengine.group;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.tdengine.ValueType;

/** A function with its checked arguments. It keeps nothing from one range of rows to the next. */
public sealed interface GroupCall permits GroupCall.Aggregate, GroupCall.Selection, GroupCall.Rows {

    /** Of the results. */
    ValueType type();

    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method a kind. */
    interface Visitor<R> {
        R visit(Aggregate call);

        R visit(Selection call);

        R visit(Rows call);
    }

    /** One value for a range of rows. */
    non-sealed interface Aggregate extends GroupCall {

        /** Appends the value of the rows from {@code from} to {@code to}, or null; there may be none. */
        void append(Input input, int from, int to, ColumnBuilder result);

        @Override
        default <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** One of the rows of a range, of which other columns may be read too. Its value is that of the first argument. */
    non-sealed interface Selection extends GroupCall {

        /** The row chosen from {@code from} to {@code to}, -1 for none. */
        int choose(Input input, int from, int to);

        @Override
        default <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Any number of rows for a range. */
    non-sealed interface Rows extends GroupCall {

        /** The results for the rows from {@code from} to {@code to}. */
        Chosen choose(Input input, int from, int to);

        @Override
        default <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Results of several rows.
     *
     * @param rows the row of the partition that each result belongs to, where other columns of it are read; -1 where it belongs to none
     * @param values as many as rows
     */
    record Chosen(int[] rows, Column values) {}
}
