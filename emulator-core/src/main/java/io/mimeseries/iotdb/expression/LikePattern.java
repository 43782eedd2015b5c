package io.mimeseries.iotdb.expression;

/**
 * The regular expression that the real server makes of a LIKE pattern, which its names of result columns show: {@code %} becomes {@code .*?} and
 * {@code _} becomes {@code .} unless a backslash stands before it; other backslashes are dropped.
 */
final class LikePattern {
    private static final String SPECIAL = ".^$*+?{}[]|()";

    private LikePattern() {}

    static String regex(String pattern) {
        var text = unescape(pattern);
        var regex = new StringBuilder("^");
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                regex.append('\\').append(c);
            } else if ((c == '%' || c == '_') && !isEscaped(text, i, regex)) {
                regex.append(c == '%' ? ".*?" : ".");
            } else {
                regex.append(c);
            }
        }
        return regex.append('$').toString();
    }

    private static boolean isEscaped(String text, int index, StringBuilder regex) {
        if (index == 0 || text.charAt(index - 1) != '\\') {
            return false;
        }
        return index < 2 || !regex.substring(regex.length() - 2).equals("\\\\");
    }

    /** Without the backslashes that mean nothing; one of a pair stays. */
    private static String unescape(String pattern) {
        var text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            var c = pattern.charAt(i);
            if (c != '\\') {
                text.append(c);
            } else if (i + 1 < pattern.length()) {
                var following = pattern.charAt(i + 1);
                if (following == '%' || following == '_' || following == '\\') {
                    text.append(c);
                }
                if (following == '\\') {
                    i++;
                }
            }
        }
        return text.toString();
    }
}
