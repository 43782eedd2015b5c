package io.mimeseries.influxdb.select.compile;

/** The order of the real server's strings, that of their bytes in UTF-8: by code points, where Java's goes by UTF-16 units. */
final class Utf8Order {
    private Utf8Order() {}

    static int compare(String a, String b) {
        var length = Math.min(a.length(), b.length());
        for (var i = 0; i < length; i++) {
            var x = a.charAt(i);
            var y = b.charAt(i);
            if (x != y) {
                return Character.isSurrogate(x) == Character.isSurrogate(y)
                        ? Character.compare(x, y)
                        : Boolean.compare(Character.isSurrogate(x), Character.isSurrogate(y));
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
