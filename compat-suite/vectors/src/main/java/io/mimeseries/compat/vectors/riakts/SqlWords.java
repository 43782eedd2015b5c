package io.mimeseries.compat.vectors.riakts;

import java.util.ArrayList;
import java.util.List;

/** Takes a statement apart into names, numbers and quoted texts, and leaves out the rest. */
final class SqlWords {
    private final String sql;
    private int at;

    SqlWords(String sql) {
        this.sql = sql;
    }

    List<String> all() {
        var words = new ArrayList<String>();
        while (at < sql.length()) {
            char next = sql.charAt(at);
            int start = at;
            if (next == '\'' || next == '"') {
                skipQuoted(next);
                words.add(sql.substring(start, at));
            } else if (isWord(next)) {
                while (at < sql.length() && isWord(sql.charAt(at))) {
                    at++;
                }
                words.add(sql.substring(start, at));
            } else {
                at++;
            }
        }
        return words;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    private void skipQuoted(char quote) {
        for (at++; at < sql.length(); at++) {
            if (sql.charAt(at) == quote) {
                if (at + 1 == sql.length() || sql.charAt(at + 1) != quote) {
                    at++;
                    return;
                }
                at++;
            }
        }
    }
}
