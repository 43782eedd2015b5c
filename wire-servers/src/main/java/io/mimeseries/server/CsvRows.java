package io.mimeseries.server;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows with named columns, each with a value or none. */
record CsvRows(List<Column> columns, List<List<@Nullable String>> rows) {

    /** What a column holds, as its name says behind a colon. */
    enum Kind {
        ANY,
        TAG,
        INTEGER,
        TEXT
    }

    /** A column. */
    record Column(String name, Kind kind) {}

    static CsvRows of(List<@Nullable String> names, List<List<@Nullable String>> rows) {
        var columns = new ArrayList<Column>();
        for (var name : names) {
            columns.add(column(name == null ? "" : name.strip()));
        }
        return new CsvRows(List.copyOf(columns), rows);
    }

    private static Column column(String text) {
        int colon = text.lastIndexOf(':');
        var name = colon < 0 ? text : text.substring(0, colon);
        if (name.isEmpty()) {
            throw new SeedException("a column has no name", null);
        }
        return new Column(name, colon < 0 ? Kind.ANY : kind(text.substring(colon + 1)));
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "tag" -> Kind.TAG;
            case "integer" -> Kind.INTEGER;
            case "text" -> Kind.TEXT;
            default -> throw new SeedException("a column is a tag, an integer or text, not " + name, null);
        };
    }

    static boolean isNumber(String value) {
        int at = value.startsWith("-") ? 1 : 0;
        boolean digits = false;
        boolean point = false;
        for (; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c >= '0' && c <= '9') {
                digits = true;
            } else if (c == '.' && !point && digits) {
                point = true;
            } else {
                return isExponent(value, at) && digits;
            }
        }
        return digits && !value.endsWith(".");
    }

    private static boolean isExponent(String value, int from) {
        if ("eE".indexOf(value.charAt(from)) < 0) {
            return false;
        }
        int at = from + 1;
        if (at < value.length() && "+-".indexOf(value.charAt(at)) >= 0) {
            at++;
        }
        int digits = at;
        while (at < value.length() && value.charAt(at) >= '0' && value.charAt(at) <= '9') {
            at++;
        }
        return at == value.length() && at > digits;
    }

    static boolean isTruth(String value) {
        return value.equals("true") || value.equals("false");
    }
}
