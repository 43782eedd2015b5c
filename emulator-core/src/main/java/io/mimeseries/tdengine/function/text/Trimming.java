package io.mimeseries.tdengine.function.text;

/** Takes blanks or texts off the ends of texts. */
final class Trimming {
    private Trimming() {}

    static String blanks(String text, boolean left, boolean right) {
        int from = 0;
        int to = text.length();
        while (left && from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (right && to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** What is taken off on the left leaves at least as much as it is long, as in the real server. */
    static String texts(String text, String what, boolean left, boolean right) {
        if (what.isEmpty() || what.length() > text.length()) {
            return text;
        }
        int from = 0;
        int to = text.length();
        while (left && from < text.length() - what.length() && text.startsWith(what, from)) {
            from += what.length();
        }
        while (right && to - what.length() >= 0 && text.startsWith(what, to - what.length())) {
            to -= what.length();
        }
        return from >= to ? "" : text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
