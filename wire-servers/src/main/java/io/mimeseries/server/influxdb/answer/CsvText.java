package io.mimeseries.server.influxdb.answer;

import io.mimeseries.server.format.ByteSink;
import java.util.Map;

/** Fields as Go's {@code encoding/csv} writes them. */
public final class CsvText {
    private CsvText() {}

    /** In quotes only if the field would be misread without. */
    public static void put(ByteSink out, String field) {
        if (!needsQuotes(field)) {
            out.putUtf8(field);
            return;
        }
        out.put('"');
        out.putUtf8(field.replace("\"", "\"\""));
        out.put('"');
    }

    private static boolean needsQuotes(String field) {
        if (field.isEmpty()) {
            return false;
        }
        if (field.equals("\\.")) {
            return true;
        }
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == ',' || c == '"' || c == '\r' || c == '\n') {
                return true;
            }
        }
        return isSpace(field.charAt(0));
    }

    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == '\u0085';
    }

    /** {@code k=v,k2=v2} in the form of a series key, without tags that have no value. */
    static String tags(Map<String, String> tags) {
        if (tags.isEmpty()) {
            return "";
        }
        var text = new StringBuilder();
        tags.forEach((key, value) -> {
            if (!value.isEmpty()) {
                text.append(text.isEmpty() ? "" : ",");
                escape(key, text);
                text.append('=');
                escape(value, text);
            }
        });
        return text.toString();
    }

    private static void escape(String text, StringBuilder into) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '=' || c == ' ') {
                into.append('\\');
            }
            into.append(c);
        }
    }
}
