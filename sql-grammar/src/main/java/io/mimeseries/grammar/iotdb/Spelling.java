package io.mimeseries.grammar.iotdb;

/** What unquoted names may look like, and what quotes and backquotes stand for. */
final class Spelling {
    private Spelling() {}

    /** Letters, digits, underscores and the ideographs of the language, at least one. */
    static boolean isPlain(String text) {
        return !text.isEmpty() && text.chars().allMatch(Spelling::isPlain);
    }

    /** The same, or a placeholder's sign. */
    static boolean isPlainInTarget(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> isPlain(c) || c == '$' || c == '{' || c == '}');
    }

    /** A plain name with at most two stars before and behind. */
    static boolean isPlainPattern(String text) {
        int start = 0;
        while (start < 2 && start < text.length() && text.charAt(start) == '*') {
            start++;
        }
        int end = text.length();
        while (text.length() - end < 2 && end > start && text.charAt(end - 1) == '*') {
            end--;
        }
        return isPlain(text.substring(start, end));
    }

    /** A name that would be read as a number: digits, perhaps with an exponent. */
    static boolean isNumber(String text) {
        int digits = digits(text, 0);
        if (digits == 0 || digits == text.length()) {
            return digits > 0;
        }
        return (text.charAt(digits) == 'e' || text.charAt(digits) == 'E')
                && digits + 1 < text.length()
                && digits(text, digits + 1) == text.length();
    }

    static boolean isBackquoted(String text) {
        return text.startsWith("`") && text.endsWith("`");
    }

    /** What stands between backquotes, with doubled ones made one. */
    static String withoutBackquotes(String text) {
        return text.substring(1, text.length() - 1).replace("``", "`");
    }

    /** What stands between quotes, with doubled ones made one; a text without quotes as it is. */
    static String withoutQuotes(String text) {
        if (text.length() >= 2) {
            char quote = text.charAt(0);
            if ((quote == '"' || quote == '\'') && text.charAt(text.length() - 1) == quote) {
                var one = String.valueOf(quote);
                return text.substring(1, text.length() - 1).replace(one + one, one);
            }
        }
        return text;
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || (c >= '\u2E80' && c <= '\u9FFF');
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
