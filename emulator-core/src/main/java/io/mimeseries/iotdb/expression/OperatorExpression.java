package io.mimeseries.iotdb.expression;

import io.mimeseries.column.Column;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.function.Points;
import java.util.ArrayList;
import java.util.List;

/** An operator or function that answers one value for each row of its operands. */
final class OperatorExpression implements CompiledExpression {
    private final DataType type;
    private final List<CompiledExpression> operands;
    private final boolean unites;
    private final Operator operator;

    /**
     * @param unites whether it answers, where operands are points of different times, for the times that any of them has; otherwise for those
     *     that all have
     */
    OperatorExpression(DataType type, List<CompiledExpression> operands, boolean unites, Operator operator) {
        this.type = type;
        this.operands = List.copyOf(operands);
        this.unites = unites;
        this.operator = operator;
    }

    @Override
    public DataType type() {
        return type;
    }

    @Override
    public boolean isMappable() {
        return operands.stream().allMatch(CompiledExpression::isMappable);
    }

    @Override
    public boolean isConstant() {
        return operands.stream().allMatch(CompiledExpression::isConstant);
    }

    @Override
    public Column evaluate(RowBatch rows) {
        var columns = new ArrayList<Column>(operands.size());
        for (var operand : operands) {
            columns.add(operand.evaluate(rows));
        }
        return operator.apply(columns);
    }

    @Override
    public Points points(RowBatch rows) {
        if (isMappable()) {
            return new Points(rows.times(), evaluate(rows));
        }
        var aligned = PointAlignment.align(operands, rows, unites);
        return new Points(aligned.times(), operator.apply(aligned.values()));
    }

    /** Computes a column from columns of the same length. */
    interface Operator {
        Column apply(List<Column> operands);
    }
}
