package io.mimeseries.tdengine.function.text;

import io.mimeseries.column.Column;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import io.mimeseries.tdengine.type.Utf8;
import io.mimeseries.tdengine.type.Vectors;
import java.util.List;

/** SUBSTR(text, position[, length]): positions count characters from 1, negative ones from the end. */
final class SubstringFunction implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 2, 3)
                .require(0, DataType::isText)
                .require(1, DataType::isInteger)
                .require(2, DataType::isInteger);
        return new BoundFunction(TextLengths.same(arguments.get(0)), RowTexts.texts(SubstringFunction::cut));
    }

    private static String cut(List<Column> operands, int row) {
        var text = RowTexts.text(operands, 0, row);
        long position = number(operands, 1, row);
        long length = operands.size() == 3 ? number(operands, 2, row) : Short.MAX_VALUE;
        if (position == 0 || length < 1) {
            return "";
        }
        int characters = Utf8.characters(text);
        long from = position > 0 ? position - 1 : Math.max(0, characters + position);
        if (from >= characters) {
            return "";
        }
        long to = operands.size() == 3 ? Math.min(from + length, characters) : characters;
        int start = text.offsetByCodePoints(0, (int) from);
        return text.substring(start, text.offsetByCodePoints(start, (int) (to - from)));
    }

    static long number(List<Column> operands, int index, int row) {
        return Vectors.longs(ValueType.BIGINT, operands.get(index).slice(row, row + 1))[0];
    }
}
