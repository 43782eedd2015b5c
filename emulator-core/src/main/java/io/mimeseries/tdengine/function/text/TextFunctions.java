package io.mimeseries.tdengine.function.text;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.function.ScalarFunction;
import io.mimeseries.tdengine.type.Utf8;
import java.util.Map;

/** The functions of texts by name. */
public final class TextFunctions {
    private static final int NCHAR_BYTES = 4;

    private TextFunctions() {}

    public static Map<String, ScalarFunction> all() {
        return Map.ofEntries(
                Map.entry("length", new MeasureFunction(TextFunctions::bytes)),
                Map.entry("char_length", new MeasureFunction(TextFunctions::characters)),
                Map.entry("lower", new ChangeFunction(TextFunctions::lower)),
                Map.entry("upper", new ChangeFunction(TextFunctions::upper)),
                Map.entry("ltrim", new ChangeFunction(text -> Trimming.blanks(text, true, false))),
                Map.entry("rtrim", new ChangeFunction(text -> Trimming.blanks(text, false, true))),
                Map.entry("trim", new TrimFunction(true, true)),
                Map.entry("trim both", new TrimFunction(true, true)),
                Map.entry("trim leading", new TrimFunction(true, false)),
                Map.entry("trim trailing", new TrimFunction(false, true)),
                Map.entry("concat", new ConcatFunction(false)),
                Map.entry("concat_ws", new ConcatFunction(true)),
                Map.entry("substr", new SubstringFunction()),
                Map.entry("substring", new SubstringFunction()),
                Map.entry("substring_index", new SubstringIndexFunction()),
                Map.entry("position", new PositionFunction()),
                Map.entry("replace", new ReplaceFunction()),
                Map.entry("repeat", new RepeatFunction()),
                Map.entry("ascii", new AsciiFunction()),
                Map.entry("char", new CharFunction()),
                Map.entry("md5", new DigestFunction()),
                Map.entry("to_base64", new Base64Function()),
                Map.entry("crc32", new ChecksumFunction()));
    }

    private static long bytes(DataType kind, String text) {
        return switch (kind) {
            case NCHAR -> (long) NCHAR_BYTES * Utf8.characters(text);
            case VARCHAR -> Utf8.length(text);
            default -> text.length();
        };
    }

    private static long characters(DataType kind, String text) {
        return kind.isText() ? Utf8.characters(text) : text.length();
    }

    /** Of ASCII, as C does it without a locale (vector string_functions-024). */
    private static String lower(String text) {
        return mapped(text, 'A', 'Z', 'a' - 'A');
    }

    private static String upper(String text) {
        return mapped(text, 'a', 'z', 'A' - 'a');
    }

    private static String mapped(String text, char first, char last, int distance) {
        var chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] >= first && chars[i] <= last) {
                chars[i] += (char) distance;
            }
        }
        return new String(chars);
    }
}
