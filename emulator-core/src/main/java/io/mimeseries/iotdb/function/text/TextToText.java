package io.mimeseries.iotdb.function.text;

import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.FunctionErrors;
import io.mimeseries.iotdb.function.TextOfText;
import java.util.Locale;

/** {@code upper}, {@code lower}, {@code trim}, {@code substr}: a text of a text. */
public final class TextToText {
    private TextToText() {}

    public static TextOfText upper(FunctionCall call) {
        call.requireText();
        return new TextOfText(text -> text.toUpperCase(Locale.ROOT));
    }

    public static TextOfText lower(FunctionCall call) {
        call.requireText();
        return new TextOfText(text -> text.toLowerCase(Locale.ROOT));
    }

    public static TextOfText trim(FunctionCall call) {
        call.requireText();
        return new TextOfText(String::trim);
    }

    /** The characters from {@code start} to before {@code end}, counted from 0. */
    public static TextOfText substr(FunctionCall call) {
        var start = call.integer("start");
        var end = call.integer("end", Integer.MAX_VALUE);
        call.requireText()
                .require(start >= 0, "start should be more or equal than 0")
                .require(end >= start, "end should be more or equal than start");
        return new TextOfText(text -> substring(text, start, Math.min(end, text.length())));
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
}
