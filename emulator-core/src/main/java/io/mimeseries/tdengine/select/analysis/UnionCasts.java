package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Columns;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.select.plan.OutputColumn;
import io.mimeseries.tdengine.select.plan.PlannedQuery;
import io.mimeseries.tdengine.type.Cast;
import io.mimeseries.tdengine.type.Times;
import java.util.ArrayList;
import java.util.List;

/** Makes rows of the right side of a UNION fit the columns of the left one, which keep their types but may become longer. */
record UnionCasts(List<OutputColumn> columns, List<ValueType> from, Precision fromPrecision, Times times) {

    static UnionCasts of(PlannedQuery left, PlannedQuery right, Times times) {
        var columns = new ArrayList<OutputColumn>();
        var from = right.columns().stream().map(OutputColumn::type).toList();
        for (int at = 0; at < from.size(); at++) {
            var column = left.columns().get(at);
            var type = column.type();
            var isLonger = type.kind() == from.get(at).kind()
                    && type.kind().isVariable()
                    && type.length() < from.get(at).length();
            columns.add(isLonger ? new OutputColumn(column.name(), from.get(at), column.time()) : column);
        }
        return new UnionCasts(columns, from, right.precision(), times);
    }

    RowBatch apply(RowBatch batch) {
        var values = new ArrayList<Column>();
        for (int at = 0; at < from.size(); at++) {
            values.add(
                    cast(batch.values().get(at), from.get(at), columns.get(at).type()));
        }
        return new RowBatch(batch.size(), values);
    }

    private Column cast(Column column, ValueType type, ValueType wanted) {
        if (type.kind() == DataType.TIMESTAMP && wanted.kind() == DataType.TIMESTAMP) {
            return fromPrecision == times.precision() ? column : converted((LongColumn) column);
        }
        return type.equals(wanted)
                        || (type.kind() == wanted.kind() && type.kind().isVariable())
                ? column
                : Cast.apply(column, type, wanted, times);
    }

    private LongColumn converted(LongColumn column) {
        var values = new long[column.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = column.isNull(row) ? 0 : Times.convert(column.at(row), fromPrecision, times.precision());
        }
        return column.validity() == null
                ? new LongColumn(values)
                : Columns.gather(new LongColumn(values), rows(column), values.length);
    }

    private static int[] rows(LongColumn column) {
        var rows = new int[column.size()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = column.isNull(row) ? -1 : row;
        }
        return rows;
    }
}
