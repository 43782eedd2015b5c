package io.mimeseries.tdengine.topic;

/** A statement as the real server keeps it. */
final class StatementText {
    private StatementText() {}

    /** Lower-cased but within quotes and back-ticks; without what follows the statement. */
    static String lowerCased(String sql) {
        var text = new StringBuilder(sql.length());
        var quote = '\0';
        for (int index = 0; index < sql.length(); index++) {
            var c = sql.charAt(index);
            if (quote != 0) {
                quote = c == quote ? '\0' : quote;
            } else if (c == '\'' || c == '"' || c == '`') {
                quote = c;
            } else {
                c = Character.toLowerCase(c);
            }
            text.append(c);
        }
        return text.toString().strip();
    }
}
