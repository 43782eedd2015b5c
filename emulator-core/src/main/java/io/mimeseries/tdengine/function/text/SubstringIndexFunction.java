package io.mimeseries.tdengine.function.text;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import java.util.List;

/** SUBSTRING_INDEX(text, delimiter, count): what stands before so many delimiters, or behind so many from the end if count is negative. */
final class SubstringIndexFunction implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 3, 3)
                .require(0, DataType::isText)
                .require(1, DataType::isText)
                .require(2, DataType::isInteger);
        return new BoundFunction(
                TextLengths.same(arguments.get(0)),
                RowTexts.texts((operands, row) -> cut(
                        RowTexts.text(operands, 0, row),
                        RowTexts.text(operands, 1, row),
                        SubstringFunction.number(operands, 2, row))));
    }

    private static String cut(String text, String delimiter, long count) {
        if (delimiter.isEmpty() || count == 0) {
            return "";
        }
        return count > 0 ? before(text, delimiter, count) : behind(text, delimiter, -count);
    }

    private static String before(String text, String delimiter, long count) {
        int at = -delimiter.length();
        for (long i = 0; i < count; i++) {
            at = text.indexOf(delimiter, at + delimiter.length());
            if (at < 0) {
                return text;
            }
        }
        return text.substring(0, at);
    }

    private static String behind(String text, String delimiter, long count) {
        int end = text.length();
        for (long i = 0; i < count; i++) {
            int at = text.lastIndexOf(delimiter, end - delimiter.length());
            if (at < 0 || end < delimiter.length()) {
                return text;
            }
            end = at;
        }
        return text.substring(end + delimiter.length());
    }
}
