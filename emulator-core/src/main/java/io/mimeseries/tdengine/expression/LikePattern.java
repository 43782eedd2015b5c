package io.mimeseries.tdengine.expression;

/**
 * A pattern of LIKE: {@code %} stands for any characters and {@code _} for one, unless a backslash stands before them; letters of ASCII are equal
 * whatever their case (vector where_filters-021).
 */
final class LikePattern {
    private static final char ESCAPE = '\\';
    private final String pattern;

    LikePattern(String pattern) {
        this.pattern = pattern;
    }

    /** In time proportional to the product of the lengths at most. */
    boolean matches(String text) {
        int at = 0;
        int next = 0;
        int afterAny = -1;
        int retry = -1;
        while (at < text.length()) {
            if (next < pattern.length() && pattern.charAt(next) == '%') {
                afterAny = ++next;
                retry = at;
            } else if (next < pattern.length() && matchesOne(next, text, at)) {
                at += width(text, at);
                next += patternWidth(next);
            } else if (afterAny >= 0) {
                retry += width(text, retry);
                at = retry;
                next = afterAny;
            } else {
                return false;
            }
        }
        while (next < pattern.length() && pattern.charAt(next) == '%') {
            next++;
        }
        return next == pattern.length();
    }

    private boolean matchesOne(int next, String text, int at) {
        int wanted = pattern.codePointAt(next);
        if (wanted == '_') {
            return true;
        }
        if (isEscape(next)) {
            wanted = pattern.codePointAt(next + 1);
        }
        int found = text.codePointAt(at);
        return lower(wanted) == lower(found);
    }

    private int patternWidth(int next) {
        return isEscape(next) ? 1 + width(pattern, next + 1) : width(pattern, next);
    }

    private boolean isEscape(int next) {
        return pattern.charAt(next) == ESCAPE
                && next + 1 < pattern.length()
                && "%_\\".indexOf(pattern.charAt(next + 1)) >= 0;
    }

    private static int width(String text, int at) {
        return Character.charCount(text.codePointAt(at));
    }

    private static int lower(int c) {
        return c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c;
    }
}
