package io.mimeseries.tdengine.expression;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.type.Cast;
import io.mimeseries.tdengine.type.Times;
import java.util.List;

/** Truth values without nulls, and what is made of them. */
final class Conditions {
    private Conditions() {}

    /** What IS TRUE says of a value: numbers but 0, texts that begin with such a number; null is not true. */
    static CompiledExpression isTrue(CompiledExpression operand, Times times) {
        var type = operand.type();
        if (Arithmetic.isNull(operand)) {
            return Constant.FALSE;
        }
        return Operation.of(ValueType.BOOL, List.of(operand), (operands, size) -> {
            var column = type.kind() == DataType.BOOL
                    ? operands.get(0)
                    : Cast.apply(operands.get(0), type, ValueType.BOOL, times);
            var flags = (BooleanColumn) column;
            if (flags.validity() == null) {
                return flags;
            }
            var results = new boolean[size];
            for (int row = 0; row < size; row++) {
                results[row] = !flags.isNull(row) && flags.at(row);
            }
            return new BooleanColumn(results);
        });
    }

    static CompiledExpression isNull(CompiledExpression operand, boolean not) {
        return Operation.of(ValueType.BOOL, List.of(operand), (operands, size) -> {
            var results = new boolean[size];
            for (int row = 0; row < size; row++) {
                results[row] = operands.get(0).isNull(row) != not;
            }
            return new BooleanColumn(results);
        });
    }

    static CompiledExpression not(CompiledExpression condition) {
        return Operation.of(ValueType.BOOL, List.of(condition), (operands, size) -> {
            var flags = (BooleanColumn) operands.get(0);
            var results = new boolean[size];
            for (int row = 0; row < size; row++) {
                results[row] = !flags.at(row);
            }
            return new BooleanColumn(results);
        });
    }

    /** @param decisive the value of one of them that decides: false of AND, true of OR */
    static CompiledExpression combine(List<CompiledExpression> conditions, boolean decisive) {
        return Operation.of(ValueType.BOOL, conditions, (operands, size) -> {
            var results = new boolean[size];
            for (int row = 0; row < size; row++) {
                boolean result = !decisive;
                for (int i = 0; i < operands.size() && result != decisive; i++) {
                    result = ((BooleanColumn) operands.get(i)).at(row);
                }
                results[row] = result;
            }
            return new BooleanColumn(results);
        });
    }
}
