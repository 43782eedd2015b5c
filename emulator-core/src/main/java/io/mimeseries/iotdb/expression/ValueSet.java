package io.mimeseries.iotdb.expression;

import io.mimeseries.column.BooleanColumnBuilder;
import io.mimeseries.column.Column;
import io.mimeseries.iotdb.DataType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code [NOT] IN (…)}: the values are read in the type of the operand when the query runs; what cannot be read fails it. */
final class ValueSet {
    private final boolean not;
    private final Set<Object> values = new HashSet<>();

    ValueSet(boolean not, DataType type, List<String> texts) {
        this.not = not;
        for (var text : texts) {
            values.add(value(type, text));
        }
    }

    Column contains(List<Column> operands) {
        var operand = operands.get(0);
        var results = new BooleanColumnBuilder(operand.size());
        for (int row = 0; row < operand.size(); row++) {
            var value = operand.get(row);
            if (value == null) {
                results.appendNull();
            } else {
                results.append(values.contains(value) != not);
            }
        }
        return results.build();
    }

    private static Object value(DataType type, String text) {
        try {
            return switch (type) {
                case BOOLEAN -> Boolean.parseBoolean(text);
                case INT32 -> (long) Integer.parseInt(text);
                case INT64 -> Long.parseLong(text);
                case FLOAT -> (double) Float.parseFloat(text);
                case DOUBLE -> Double.parseDouble(text);
                case TEXT -> text;
            };
        } catch (NumberFormatException e) {
            throw ExpressionErrors.running(String.valueOf(e.getMessage()));
        }
    }
}
