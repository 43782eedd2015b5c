package io.mimeseries.tdengine.selection;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.query.StringOrder;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.type.Decimals;

/** Compares rows that have values, by their values. */
interface ValueOrder {

    /** Negative, 0 or positive. */
    int compare(Column column, int left, int right);

    static ValueOrder of(DataType type) {
        if (type.isDecimal()) {
            return (column, left, right) -> Decimals.compare(text(column, left), text(column, right));
        }
        return switch (type.columnType()) {
            case DOUBLE ->
                (column, left, right) ->
                        Double.compare(((DoubleColumn) column).at(left), ((DoubleColumn) column).at(right));
            case BOOLEAN ->
                (column, left, right) ->
                        Boolean.compare(((BooleanColumn) column).at(left), ((BooleanColumn) column).at(right));
            case STRING -> (column, left, right) -> StringOrder.compare(text(column, left), text(column, right));
            case LONG ->
                type == DataType.BIGINT_UNSIGNED
                        ? (column, left, right) ->
                                Long.compareUnsigned(((LongColumn) column).at(left), ((LongColumn) column).at(right))
                        : (column, left, right) ->
                                Long.compare(((LongColumn) column).at(left), ((LongColumn) column).at(right));
        };
    }

    private static String text(Column column, int row) {
        return String.valueOf(((StringColumn) column).get(row));
    }
}
