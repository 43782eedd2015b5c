package io.mimeseries.server.influxdb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The text of a query as others may see it: without the passwords of CREATE USER and SET PASSWORD, whether it can be parsed or not.
 *
 * @param shown with {@code [REDACTED]} in the place of each password
 * @param passwords what stood there, with its quotes
 */
record QueryText(String shown, List<String> passwords) {
    private static final String REDACTED = "[REDACTED]";
    private static final String PASSWORD = "password";

    static QueryText of(String text) {
        return mentionsPassword(text) ? new Scanner(text).scan() : new QueryText(text, List.of());
    }

    /** The error that a query gave, which names the word where the parser stopped: it may be a password without quotes. */
    String redact(String error) {
        var redacted = error;
        for (var password : passwords) {
            redacted = redacted.replace("found " + password.replace("\"", ""), "found " + REDACTED);
        }
        return redacted;
    }

    /** Most queries do not, and are not looked at more closely. */
    private static boolean mentionsPassword(String text) {
        for (int i = 0; i <= text.length() - PASSWORD.length(); i++) {
            if (text.regionMatches(true, i, PASSWORD, 0, PASSWORD.length())) {
                return true;
            }
        }
        return false;
    }

    /** Goes through the words of a text, past what stands in quotes and comments. */
    private static final class Scanner {
        private final String text;
        private final StringBuilder shown = new StringBuilder();
        private final List<String> passwords = new ArrayList<>();
        private int at;
        private int copied;

        Scanner(String text) {
            this.text = text;
        }

        QueryText scan() {
            var before = "";
            for (var word = next(); !word.isEmpty(); word = next()) {
                if (word.equals(PASSWORD)) {
                    if (before.equals("with")) {
                        redactNext();
                    } else if (next().equals("for")) {
                        next();
                        redactAfterEquals();
                    }
                }
                before = word;
            }
            shown.append(text, copied, text.length());
            return new QueryText(shown.toString(), List.copyOf(passwords));
        }

        private void redactAfterEquals() {
            if (next().equals("=")) {
                redactNext();
            }
        }

        /** The next word, taken to its last letter where it has no quotes. */
        private void redactNext() {
            skipBlanks();
            int start = at;
            next();
            if (at == start) {
                return;
            }
            if ("'\"".indexOf(text.charAt(start)) < 0) {
                while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != ';') {
                    at++;
                }
            }
            passwords.add(text.substring(start, at));
            shown.append(text, copied, start).append(REDACTED);
            copied = at;
        }

        /** The next word in lower case, quoted text or other character; empty at the end. */
        private String next() {
            skipBlanks();
            int start = at;
            if (at < text.length()) {
                char c = text.charAt(at++);
                if (c == '\'' || c == '"') {
                    skipQuoted(c);
                } else if (isLetter(c)) {
                    while (at < text.length() && isLetter(text.charAt(at))) {
                        at++;
                    }
                }
            }
            return text.substring(start, at).toLowerCase(Locale.ROOT);
        }

        private void skipBlanks() {
            while (at < text.length()) {
                if (text.startsWith("--", at)) {
                    skipPast("\n");
                } else if (text.startsWith("/*", at)) {
                    skipPast("*/");
                } else if (Character.isWhitespace(text.charAt(at))) {
                    at++;
                } else {
                    return;
                }
            }
        }

        private void skipPast(String end) {
            int found = text.indexOf(end, at);
            at = found < 0 ? text.length() : found + end.length();
        }

        private void skipQuoted(char quote) {
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c == '\\') {
                    at = Math.min(at + 1, text.length());
                } else if (c == quote) {
                    return;
                }
            }
        }

        private static boolean isLetter(char c) {
            return Character.isLetterOrDigit(c) || c == '_';
        }
    }
}
