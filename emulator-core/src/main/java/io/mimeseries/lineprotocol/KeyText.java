package io.mimeseries.lineprotocol;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;

/** Spells series keys and field names, for points that do not come as text. */
public final class KeyText {
    /** The real server's limit on measurement and tags as they are spelt. */
    public static final int LONGEST_KEY = 65_535;

    private KeyText() {}

    /** The key of a series; tags without a value are left out. */
    public static byte[] of(String measurement, SortedMap<String, String> tags) {
        var key = new StringBuilder();
        escape(measurement, ", ", key);
        tags.forEach((name, value) -> {
            if (!value.isEmpty()) {
                key.append(',');
                escape(name, ", =", key);
                key.append('=');
                escape(value, ", =", key);
            }
        });
        return key.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The spelling of a field name. */
    public static byte[] ofField(String name) {
        var spelling = new StringBuilder();
        escape(name, ",\" =", spelling);
        return spelling.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void escape(String text, String special, StringBuilder into) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (special.indexOf(c) >= 0) {
                into.append('\\');
            }
            into.append(c);
        }
    }

    /** Whether the real server can keep a time. */
    public static boolean isTime(long nanoseconds) {
        return nanoseconds >= Values.MIN_TIME && nanoseconds <= Values.MAX_TIME;
    }
}
