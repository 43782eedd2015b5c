package io.mimeseries.query;

/** The order of strings by code point, which is that of their UTF-8 bytes. */
public final class StringOrder {
    private StringOrder() {}

    /** Negative, 0 or positive; differs from {@link String#compareTo} only beyond the basic plane. */
    public static int compare(String left, String right) {
        var common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            var first = left.charAt(i);
            var second = right.charAt(i);
            if (first != second) {
                var firstSurrogate = Character.isSurrogate(first);
                return firstSurrogate == Character.isSurrogate(second)
                        ? Character.compare(first, second)
                        : firstSurrogate ? 1 : -1;
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
