package io.mimeseries.iotdb.function.text;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumn;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.FunctionErrors;
import io.mimeseries.iotdb.function.RowFunction;
import java.util.List;
import java.util.function.ToIntBiFunction;

/** {@code length}, {@code locate}, {@code strcmp}: an INT32 of one text or two. */
public final class TextToInt implements RowFunction {
    private static final List<DataType> TEXT = List.of(DataType.TEXT);

    private final ToIntBiFunction<String, String> operator;

    /** @param operator is given the first text and the last, which are the same of one argument */
    private TextToInt(ToIntBiFunction<String, String> operator) {
        this.operator = operator;
    }

    public static TextToInt length(FunctionCall call) {
        call.requireText();
        return new TextToInt((text, same) -> text.length());
    }

    /** Where {@code target} begins, counted from 0, searched from the end with {@code 'reverse'='true'}; -1 where it is not. */
    public static TextToInt locate(FunctionCall call) {
        call.requireText();
        var target = call.text("target");
        if (target == null) {
            throw FunctionErrors.inferring(
                    "java.lang.NullPointerException: Cannot invoke \"String.length()\" because \"target\" is null");
        }
        call.require(!target.isEmpty(), "target should not be empty");
        return call.flag("reverse", false)
                ? new TextToInt((text, same) -> text.lastIndexOf(target))
                : new TextToInt((text, same) -> text.indexOf(target));
    }

    /** The difference of the first characters that differ, or of the lengths. */
    public static TextToInt compare(FunctionCall call) {
        call.requireArguments(2).requireType(0, TEXT).requireType(1, TEXT);
        return new TextToInt(String::compareTo);
    }

    @Override
    public DataType type() {
        return DataType.INT32;
    }

    @Override
    public Column apply(List<Column> arguments) {
        var first = (StringColumn) arguments.get(0);
        var last = (StringColumn) arguments.get(arguments.size() - 1);
        var values = new LongColumnBuilder(first.size());
        for (int row = 0; row < first.size(); row++) {
            var left = first.at(row);
            var right = last.at(row);
            if (left == null || right == null) {
                values.appendNull();
            } else {
                values.append(operator.applyAsInt(left, right));
            }
        }
        return values.build();
    }
}
