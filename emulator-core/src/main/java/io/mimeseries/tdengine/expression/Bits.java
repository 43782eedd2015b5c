package io.mimeseries.tdengine.expression;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.Validity;
import io.mimeseries.grammar.tdengine.ast.BinaryOperator;
import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.function.Kernel;
import io.mimeseries.tdengine.type.Vectors;

/** {@code &} and {@code |}: bits of numbers as BIGINT. */
final class Bits {
    private Bits() {}

    static Kernel kernel(BinaryOperator operator, CompiledExpression left, CompiledExpression right) {
        boolean and = operator == BinaryOperator.BIT_AND;
        boolean beside = left instanceof Constant != right instanceof Constant;
        return (operands, size) -> {
            var values = Vectors.longs(left.type(), operands.get(0));
            var others = Vectors.longs(right.type(), operands.get(1));
            for (int row = 0; row < size; row++) {
                values[row] = and ? values[row] & others[row] : values[row] | others[row];
            }
            if (!and && beside) {
                return byFirstRow(values, operands.get(left instanceof Constant ? 1 : 0));
            }
            return new LongColumn(values, 0, size, Nulls.both(operands.get(0), operands.get(1)));
        };
    }

    /**
     * Beside a constant, the real server looks at the first row to find out whether all rows are null; a null counts as 0 where it does not
     * (vector numeric_projection-014: NULL | 1 is 1).
     */
    private static Column byFirstRow(long[] values, Column rows) {
        boolean none = values.length > 0 && rows.isNull(0);
        return new LongColumn(values, 0, values.length, none ? Validity.none(values.length) : null);
    }
}
