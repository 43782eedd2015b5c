package io.mimeseries.iotdb.path;

/** What one node of a pattern stands for. */
final class NodePattern {
    private NodePattern() {}

    static boolean isMultiLevel(String pattern) {
        return pattern.equals("**");
    }

    /** A node in back quotes is a name, whatever it contains. */
    static boolean hasWildcard(String pattern) {
        return pattern.indexOf('*') >= 0 && pattern.charAt(0) != '`';
    }

    /** Whether a name fits one node of a pattern: every star in it stands for any number of characters. */
    static boolean matches(String pattern, String name) {
        return hasWildcard(pattern) ? matchesWildcard(pattern, name) : pattern.equals(name);
    }

    /** Goes back to the last star only, so that it takes no more steps than the product of the lengths. */
    private static boolean matchesWildcard(String pattern, String name) {
        var at = 0;
        var in = 0;
        var star = -1;
        var resume = 0;
        while (in < name.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                resume = in;
            } else if (at < pattern.length() && pattern.charAt(at) == name.charAt(in)) {
                at++;
                in++;
            } else if (star >= 0) {
                at = star + 1;
                in = ++resume;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }
}
