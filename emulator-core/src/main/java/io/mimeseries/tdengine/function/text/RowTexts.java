package io.mimeseries.tdengine.function.text;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumn;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.tdengine.function.Kernel;
import java.util.List;

/** Kernels that compute row by row; a null of an operand makes a null. */
final class RowTexts {
    private RowTexts() {}

    static Kernel texts(TextOfRow function) {
        return (operands, size) -> {
            var result = new StringColumnBuilder(size);
            for (int row = 0; row < size; row++) {
                result.append(isNull(operands, row) ? null : function.apply(operands, row));
            }
            return result.build();
        };
    }

    static Kernel numbers(NumberOfRow function) {
        return (operands, size) -> {
            var result = new LongColumnBuilder(size);
            for (int row = 0; row < size; row++) {
                if (isNull(operands, row)) {
                    result.appendNull();
                } else {
                    result.append(function.apply(operands, row));
                }
            }
            return result.build();
        };
    }

    /** The text of an operand that is not null. */
    static String text(List<Column> operands, int index, int row) {
        return String.valueOf(((StringColumn) operands.get(index)).at(row));
    }

    private static boolean isNull(List<Column> operands, int row) {
        for (var operand : operands) {
            if (operand.isNull(row)) {
                return true;
            }
        }
        return false;
    }

    /** A text of the operands of one row. */
    interface TextOfRow {
        String apply(List<Column> operands, int row);
    }

    /** A number of the operands of one row. */
    interface NumberOfRow {
        long apply(List<Column> operands, int row);
    }
}
