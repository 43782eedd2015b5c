package io.mimeseries.engine;

import java.util.List;

/** Statements as a journal may hold them: without the passwords of statements about users, which stand in quotes. */
public final class RedactedStatement {
    private static final String REDACTED = "[REDACTED]";
    private static final String USER = "user";
    private static final String PASS = "pass";
    private static final List<String> VERBS = List.of("create", "alter");

    private RedactedStatement() {}

    /**
     * A text without what stands within quotes, if it has {@code CREATE USER}, {@code ALTER USER} or {@code PASS} before a quote anywhere.
     * Also for an error that repeats a part of such a statement.
     */
    public static String of(String text) {
        return isAboutUsers(text) ? redacted(text) : text;
    }

    private static String redacted(String text) {
        var shown = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char quote = text.charAt(at);
            shown.append(quote);
            at++;
            if (isQuote(quote)) {
                int end = text.indexOf(quote, at);
                shown.append(REDACTED).append(quote);
                at = end < 0 ? text.length() : end + 1;
            }
        }
        return shown.toString();
    }

    private static boolean isAboutUsers(String text) {
        return anyPlace(text, 'u', RedactedStatement::isUser)
                || anyPlace(text, 'U', RedactedStatement::isUser)
                || anyPlace(text, 'p', RedactedStatement::isPass)
                || anyPlace(text, 'P', RedactedStatement::isPass);
    }

    /** Texts may be megabytes of values: the JDK looks for one character at many places at once. */
    private static boolean anyPlace(String text, char first, Word wanted) {
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            if (wanted.test(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Something that may stand at a place of a text. */
    @FunctionalInterface
    private interface Word {
        boolean test(String text, int at);
    }

    /** Whether CREATE or ALTER stands before USER. */
    private static boolean isUser(String text, int at) {
        if (!text.regionMatches(true, at, USER, 0, USER.length())) {
            return false;
        }
        int end = at;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        for (var verb : VERBS) {
            if (end < at && text.regionMatches(true, end - verb.length(), verb, 0, verb.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPass(String text, int at) {
        if (!text.regionMatches(true, at, PASS, 0, PASS.length())) {
            return false;
        }
        int next = at + PASS.length();
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && isQuote(text.charAt(next));
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"';
    }
}
