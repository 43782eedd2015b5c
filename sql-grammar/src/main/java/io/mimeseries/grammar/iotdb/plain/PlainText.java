package io.mimeseries.grammar.iotdb.plain;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads plain tokens from a text, one after another; what is not plain is not read, and null or false. */
final class PlainText {
    /** Words that are no names in one version or another. */
    private static final Set<String> NO_NAMES = Set.of(
            "ROOT",
            "TIME",
            "TIMESTAMP",
            "AND",
            "BETWEEN",
            "CONTAINS",
            "FALSE",
            "IN",
            "IS",
            "NAN",
            "NOT",
            "NULL",
            "OR",
            "TRUE",
            "DATA_REPLICATION_FACTOR",
            "SCHEMA_REPLICATION_FACTOR",
            "TIME_PARTITION_INTERVAL",
            "WATERMARK_EMBEDDING");

    /** Where a token ends plainly; beyond these, tokens may mean more together than alone. */
    private static final String ENDS = " \t\r\n\u000B,().;";

    private final String text;
    private int at;

    PlainText(String text) {
        this.text = text;
    }

    /** The next word of letters, digits and underscores that begins with no digit. */
    @Nullable
    String word() {
        skipSpace();
        int end = at;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        if (end == at || isDigit(text.charAt(at)) || !endsAt(end)) {
            return null;
        }
        var word = text.substring(at, end);
        at = end;
        return word;
    }

    /** A word that is a name everywhere. */
    @Nullable
    String name() {
        var word = word();
        return word == null || NO_NAMES.contains(word.toUpperCase(Locale.ROOT)) ? null : word;
    }

    boolean takesWord(String keyword) {
        int before = at;
        var word = word();
        if (word != null && word.equalsIgnoreCase(keyword)) {
            return true;
        }
        at = before;
        return false;
    }

    boolean takes(char sign) {
        skipSpace();
        if (at == text.length() || text.charAt(at) != sign) {
            return false;
        }
        at++;
        return true;
    }

    boolean isAtEnd() {
        skipSpace();
        return at == text.length();
    }

    /** A whole number of 64 bits in its shortest spelling. */
    @Nullable
    String integer() {
        var number = number();
        if (number == null
                || number.length() > 18
                || !number.chars().allMatch(c -> isDigit((char) c) || c == '-' || c == '+')) {
            return null;
        }
        return Long.toString(Long.parseLong(number));
    }

    /** A number, a truth value, NaN or a text; the text in single quotes and without doubled ones. */
    @Nullable
    String constant() {
        skipSpace();
        if (at == text.length()) {
            return null;
        }
        char first = text.charAt(at);
        if (first == '\'' || first == '"') {
            return string(first);
        }
        if (isDigit(first) || first == '-' || first == '+') {
            return number();
        }
        var word = word();
        return word != null && Set.of("TRUE", "FALSE", "NAN").contains(word.toUpperCase(Locale.ROOT)) ? word : null;
    }

    /** A number with digits before its dot, if it has one, and behind it. */
    private @Nullable String number() {
        skipSpace();
        int end = at;
        if (end < text.length() && (text.charAt(end) == '-' || text.charAt(end) == '+')) {
            end++;
        }
        int whole = digits(end);
        if (whole > end && whole < text.length() && text.charAt(whole) == '.') {
            end = whole + 1;
            whole = digits(end);
        }
        if (whole == end || !endsAt(whole) || (whole < text.length() && text.charAt(whole) == '.')) {
            return null;
        }
        var number = text.substring(at, whole);
        at = whole;
        return number;
    }

    private @Nullable String string(char quote) {
        int end = at + 1;
        boolean doubled = false;
        while (true) {
            end = text.indexOf(quote, end);
            if (end < 0) {
                return null;
            }
            if (end + 1 < text.length() && text.charAt(end + 1) == quote) {
                doubled = true;
                end += 2;
            } else {
                break;
            }
        }
        if (!endsAt(end + 1)) {
            return null;
        }
        var inner = text.substring(at + 1, end);
        at = end + 1;
        var one = String.valueOf(quote);
        return "'" + (doubled ? inner.replace(one + one, one) : inner) + "'";
    }

    private int digits(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n\u000B".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean endsAt(int end) {
        return end == text.length() || ENDS.indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
