package io.mimeseries.query;

import java.util.Comparator;

/** The order of strings by code point, which is that of their UTF-8 bytes. */
public final class StringOrder {
    /** The order for sorted collections. */
    public static final Comparator<String> COMPARATOR = new ByCodePoint();

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

    /** No lambda: the first write of a server needs it, and lambdas cost milliseconds at the start. */
    private static final class ByCodePoint implements Comparator<String> {
        @Override
        public int compare(String left, String right) {
            return StringOrder.compare(left, right);
        }
    }
}
