package io.mimeseries.iotdb.function.text;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.mimeseries.column.BooleanColumnBuilder;
import io.mimeseries.column.Column;
import io.mimeseries.column.StringColumn;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.RowFunction;
import java.util.List;
import java.util.function.Predicate;

/** {@code string_contains}, {@code string_matches}, {@code startswith}, {@code endswith}: a condition on a text. */
public final class TextToBoolean implements RowFunction {
    private static final List<DataType> TEXT = List.of(DataType.TEXT);

    private final Predicate<String> condition;

    private TextToBoolean(Predicate<String> condition) {
        this.condition = condition;
    }

    public static TextToBoolean contains(FunctionCall call) {
        call.requireArguments(1).requireAttribute("s").requireType(0, TEXT);
        var part = call.text("s", "");
        return new TextToBoolean(text -> text.contains(part));
    }

    /** The whole text must match. */
    public static TextToBoolean matches(FunctionCall call) {
        call.requireArguments(1).requireAttribute("regex").requireType(0, TEXT);
        var pattern = compile(call.text("regex", ""));
        return new TextToBoolean(pattern::matches);
    }

    public static TextToBoolean startsWith(FunctionCall call) {
        call.requireText();
        var prefix = TextFunctions.target(call);
        return new TextToBoolean(text -> text.startsWith(prefix.get()));
    }

    public static TextToBoolean endsWith(FunctionCall call) {
        call.requireText();
        var suffix = TextFunctions.target(call);
        return new TextToBoolean(text -> text.endsWith(suffix.get()));
    }

    private static Pattern compile(String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new NotEmulatedException("regular expression " + regex);
        }
    }

    @Override
    public DataType type() {
        return DataType.BOOLEAN;
    }

    @Override
    public Column apply(List<Column> arguments) {
        var texts = (StringColumn) arguments.get(0);
        var values = new BooleanColumnBuilder(texts.size());
        for (int row = 0; row < texts.size(); row++) {
            var text = texts.at(row);
            if (text == null) {
                values.appendNull();
            } else {
                values.append(condition.test(text));
            }
        }
        return values.build();
    }
}
