package io.mimeseries.grammar.tdengine.lexis;

/** What quotes, escapes and capital letters stand for. */
public final class Spelling {
    private Spelling() {}

    /** The statement as the server reads it and quotes it in errors: lower-cased outside quotes, chars where they were. */
    public static String lowerCased(String sql) {
        char quote = 0;
        StringBuilder changed = null;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c >= 'A' && c <= 'Z') {
                if (changed == null) {
                    changed = new StringBuilder(sql);
                }
                changed.setCharAt(i, (char) (c | 0x20));
            } else if (c == '\'' || c == '"' || c == '`') {
                quote = c;
            }
        }
        return changed == null ? sql : changed.toString();
    }

    /** What stands in back-ticks, with doubled ones made one. */
    public static String quotedName(String token) {
        return token.substring(1, token.length() - 1).replace("``", "`");
    }

    /** What stands in quotes, with doubled quotes made one and escapes undone; those of LIKE's signs are kept. */
    public static String string(String token) {
        int last = token.length() - 1;
        char quote = token.charAt(0);
        if (token.indexOf('\\') < 0 && token.indexOf(quote, 1) == last) {
            return token.substring(1, last);
        }
        var text = new StringBuilder(token.length());
        for (int i = 1; i < last; i++) {
            char c = token.charAt(i);
            if (c == quote) {
                i++;
                text.append(c);
            } else if (c == '\\' && i + 1 < last) {
                i++;
                escaped(token.charAt(i), text);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static void escaped(char c, StringBuilder text) {
        switch (c) {
            case 't' -> text.append('\t');
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case '%', '_', 'x' -> text.append('\\').append(c);
            default -> text.append(c);
        }
    }
}
