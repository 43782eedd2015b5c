package io.mimeseries.iotdb.expression;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.query.expression.Casts;
import java.util.ArrayList;
import java.util.List;

/** CASE: the result of the first condition that holds. */
final class CaseOperator {
    private CaseOperator() {}

    /** @param operands conditions and results in turn, the last the result of ELSE */
    static Column apply(DataType type, List<Column> operands) {
        var columnType = type.columnType();
        var results = new ArrayList<Column>();
        for (int i = 0; i < operands.size(); i++) {
            var isResult = i % 2 == 1 || i == operands.size() - 1;
            results.add(isResult ? Casts.apply(operands.get(i), columnType) : operands.get(i));
        }
        var size = operands.get(0).size();
        var values = ColumnBuilder.of(columnType, size);
        for (int row = 0; row < size; row++) {
            values.appendFrom(results.get(branch(results, row)), row);
        }
        return values.build();
    }

    private static int branch(List<Column> operands, int row) {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            if (operands.get(i) instanceof BooleanColumn condition && !condition.isNull(row) && condition.at(row)) {
                return i + 1;
            }
        }
        return operands.size() - 1;
    }
}
