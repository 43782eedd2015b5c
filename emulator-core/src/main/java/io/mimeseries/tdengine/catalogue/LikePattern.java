package io.mimeseries.tdengine.catalogue;

/** {@code SHOW … LIKE 'pattern'}: {@code %} stands for any characters, {@code _} for one, a backslash takes away their meaning. */
final class LikePattern {
    private LikePattern() {}

    /** Letters are equal whatever their case. Takes time in proportion to both lengths, whatever the pattern. */
    static boolean matches(String pattern, String text) {
        var at = 0;
        var in = 0;
        var star = -1;
        var retry = 0;
        while (in < text.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '%') {
                star = at++;
                retry = in;
            } else if (at < pattern.length() && matchesOne(pattern, at, text.charAt(in))) {
                at += isEscape(pattern, at) ? 2 : 1;
                in++;
            } else if (star >= 0) {
                at = star + 1;
                in = ++retry;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '%') {
            at++;
        }
        return at == pattern.length();
    }

    private static boolean isEscape(String pattern, int at) {
        return pattern.charAt(at) == '\\' && at + 1 < pattern.length();
    }

    private static boolean matchesOne(String pattern, int at, char character) {
        if (isEscape(pattern, at)) {
            return equal(pattern.charAt(at + 1), character);
        }
        return pattern.charAt(at) == '_' || equal(pattern.charAt(at), character);
    }

    private static boolean equal(char left, char right) {
        return Character.toLowerCase(left) == Character.toLowerCase(right);
    }
}
