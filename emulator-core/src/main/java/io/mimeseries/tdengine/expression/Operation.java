package io.mimeseries.tdengine.expression;

import io.mimeseries.column.Column;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.Kernel;
import java.util.ArrayList;
import java.util.List;

/** Something computed from operands. */
record Operation(ValueType type, List<CompiledExpression> operands, Kernel kernel) implements CompiledExpression {
    private static final RowBatch ONE_ROW = new RowBatch(1, List.of());

    Operation {
        operands = List.copyOf(operands);
    }

    /** The operation, or what it gives if all operands are constants. */
    static CompiledExpression of(ValueType type, List<CompiledExpression> operands, Kernel kernel) {
        var operation = new Operation(type, operands, kernel);
        return operands.stream().allMatch(Constant.class::isInstance)
                ? new Constant(type, operation.evaluate(ONE_ROW).get(0))
                : operation;
    }

    @Override
    public Column evaluate(RowBatch batch) {
        var columns = new ArrayList<Column>(operands.size());
        for (var operand : operands) {
            columns.add(operand.evaluate(batch));
        }
        return kernel.apply(columns, batch.size());
    }
}
