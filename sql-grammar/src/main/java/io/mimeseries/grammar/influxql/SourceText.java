package io.mimeseries.grammar.influxql;

/** The text as the real server's reader sees it, which is what positions in error texts count. */
final class SourceText {
    private SourceText() {}

    /** Without space at both ends (the server trims the request), with plain line ends and without lone surrogates. */
    static String of(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        var trimmed = text.substring(start, end);
        if (trimmed.indexOf('\r') >= 0) {
            trimmed = trimmed.replace("\r\n", "\n").replace('\r', '\n');
        }
        return withoutLoneSurrogates(trimmed);
    }

    private static boolean isSpace(char c) {
        return (c >= '\t' && c <= '\r') || c == ' ' || c == '\u0085' || c == '\u00a0' || Character.isSpaceChar(c);
    }

    private static String withoutLoneSurrogates(String text) {
        StringBuilder result = null;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                i++;
                continue;
            }
            if (result == null) {
                result = new StringBuilder(text);
            }
            result.setCharAt(i, '\ufffd');
        }
        return result == null ? text : result.toString();
    }
}
