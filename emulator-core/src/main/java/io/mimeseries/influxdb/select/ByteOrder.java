package io.mimeseries.influxdb.select;

/** The order of strings by their UTF-8 bytes, in which the real server sorts names and tags. */
final class ByteOrder {
    private ByteOrder() {}

    static int compare(String left, String right) {
        var shorter = Math.min(left.length(), right.length());
        for (int i = 0; i < shorter; i++) {
            var a = left.charAt(i);
            var b = right.charAt(i);
            if (a != b) {
                // Surrogates stand for code points above all other characters.
                var surrogates = Character.isSurrogate(a) == Character.isSurrogate(b);
                return surrogates ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
