package io.mimeseries.query.expression;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.engine.NotEmulatedException;
import java.util.List;

/** Selection of rows by a mask, where null counts as false. */
public final class Filter {
    private Filter() {}

    /** The rows where the mask is true. */
    public static int[] rows(BooleanColumn mask) {
        throw new NotEmulatedException("filter");
    }

    /** The values where the mask is true. */
    public static Column select(BooleanColumn mask, Column column) {
        throw new NotEmulatedException("filter");
    }

    /** The values where the mask is true, for columns of the mask's size. */
    public static List<Column> select(BooleanColumn mask, List<Column> columns) {
        throw new NotEmulatedException("filter");
    }
}
