package io.mimeseries.server.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits and decodes {@code application/x-www-form-urlencoded} text by Go's rules: pairs end at {@code &}, a pair that holds {@code ;} or a
 * broken escape is skipped and the rest still counts.
 */
final class FormDecoder {
    private FormDecoder() {}

    static void decode(String text, List<FormParameters.Pair> into) {
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('&', from);
            if (end < 0) {
                end = text.length();
            }
            pair(text, from, end, into);
            from = end + 1;
        }
    }

    private static void pair(String text, int from, int end, List<FormParameters.Pair> into) {
        if (from == end || indexOf(text, ';', from, end) >= 0) {
            return;
        }
        int equals = indexOf(text, '=', from, end);
        var name = unescape(text, from, equals < 0 ? end : equals);
        var value = equals < 0 ? "" : unescape(text, equals + 1, end);
        if (name != null && value != null) {
            into.add(new FormParameters.Pair(name, value));
        }
    }

    private static int indexOf(String text, char wanted, int from, int end) {
        int at = text.indexOf(wanted, from);
        return at < end ? at : -1;
    }

    private static @Nullable String unescape(String text, int from, int end) {
        int plain = from;
        while (plain < end && text.charAt(plain) != '%' && text.charAt(plain) != '+' && text.charAt(plain) < 0x80) {
            plain++;
        }
        if (plain == end) {
            return text.substring(from, end);
        }
        var bytes = new ByteArrayOutputStream(end - from);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '%') {
                if (i + 2 >= end || hex(text.charAt(i + 1)) < 0 || hex(text.charAt(i + 2)) < 0) {
                    return null;
                }
                bytes.write((hex(text.charAt(i + 1)) << 4) | hex(text.charAt(i + 2)));
                i += 2;
            } else {
                // raw bytes of a request line arrive as one char each
                bytes.write(c == '+' ? ' ' : c);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int hex(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }
}
