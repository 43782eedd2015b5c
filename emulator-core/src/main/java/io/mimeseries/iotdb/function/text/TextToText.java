package io.mimeseries.iotdb.function.text;

import io.mimeseries.column.Column;
import io.mimeseries.column.StringColumn;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.FunctionErrors;
import io.mimeseries.iotdb.function.RowFunction;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code upper}, {@code lower}, {@code trim}, {@code substr}: a text of a text. */
public final class TextToText implements RowFunction {
    private final UnaryOperator<String> operator;

    private TextToText(UnaryOperator<String> operator) {
        this.operator = operator;
    }

    public static TextToText upper(FunctionCall call) {
        call.requireText();
        return new TextToText(text -> text.toUpperCase(Locale.ROOT));
    }

    public static TextToText lower(FunctionCall call) {
        call.requireText();
        return new TextToText(text -> text.toLowerCase(Locale.ROOT));
    }

    public static TextToText trim(FunctionCall call) {
        call.requireText();
        return new TextToText(String::trim);
    }

    /** The characters from {@code start} to before {@code end}, counted from 0. */
    public static TextToText substr(FunctionCall call) {
        var start = call.integer("start");
        var end = call.integer("end", Integer.MAX_VALUE);
        call.requireText()
                .require(start >= 0, "start should be more or equal than 0")
                .require(end >= start, "end should be more or equal than start");
        return new TextToText(text -> substring(text, start, Math.min(end, text.length())));
    }

    private static String substring(String text, int start, int end) {
        if (start > end) {
            throw FunctionErrors.running(
                    "transform(Row)",
                    "java.lang.StringIndexOutOfBoundsException: begin " + start + ", end " + end + ", length "
                            + text.length());
        }
        return text.substring(start, end);
    }

    @Override
    public DataType type() {
        return DataType.TEXT;
    }

    @Override
    public Column apply(List<Column> arguments) {
        var texts = (StringColumn) arguments.get(0);
        var values = new @Nullable String[texts.size()];
        for (int row = 0; row < values.length; row++) {
            var text = texts.at(row);
            values[row] = text == null ? null : operator.apply(text);
        }
        return new StringColumn(values);
    }
}
