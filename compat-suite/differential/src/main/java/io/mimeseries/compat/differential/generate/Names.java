package io.mimeseries.compat.differential.generate;

import java.util.List;

/** Names and literals as InfluxQL writes them. */
final class Names {
    private static final List<String> KEYWORDS = List.of("select", "from", "mean", "time");

    private Names() {}

    static String identifier(String name) {
        var simple = !name.isEmpty()
                && name.chars()
                        .allMatch(c ->
                                c == '_' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))
                && !Character.isDigit(name.charAt(0))
                && !KEYWORDS.contains(name);
        return simple ? name : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String string(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    /** A pattern that finds the names that begin like this one. */
    static String beginningOf(String name) {
        return "/^" + Character.toString(name.codePointAt(0)).replace("/", "\\/") + "/";
    }
}
