package io.mimeseries.server.shadow;

/** Texts of answers. */
final class Texts {
    private static final String SHARD = "shard ";
    private static final int SHORT = 300;

    private Texts() {}

    /** With a letter for the number in {@code shard 17:}, which differs from server to server. */
    static String withoutShards(String text) {
        int at = text.indexOf(SHARD);
        if (at < 0) {
            return text;
        }
        var without = new StringBuilder();
        int from = 0;
        while (at >= 0) {
            int digits = at + SHARD.length();
            int end = digits;
            while (end < text.length() && '0' <= text.charAt(end) && text.charAt(end) <= '9') {
                end++;
            }
            boolean isNumber = digits < end && end < text.length() && text.charAt(end) == ':';
            without.append(text, from, digits).append(isNumber ? "<N>" : text.substring(digits, end));
            from = end;
            at = text.indexOf(SHARD, from);
        }
        return without.append(text, from, text.length()).toString();
    }

    static String shortened(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    }
}
