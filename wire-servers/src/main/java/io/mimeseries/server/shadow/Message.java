package io.mimeseries.server.shadow;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A request or an answer as it came.
 *
 * @param raw all its bytes
 * @param startLine the first line, without its end
 * @param body without its transfer encoding
 */
record Message(byte[] raw, String startLine, List<Header> headers, byte[] body) {

    record Header(String name, String value) {}

    /** The values of all headers of this name; null if there is none. */
    @Nullable
    String header(String name) {
        var joined = new StringBuilder();
        for (var header : headers) {
            if (header.name().equalsIgnoreCase(name)) {
                joined.append(joined.isEmpty() ? "" : ", ").append(header.value());
            }
        }
        boolean isAbsent = joined.isEmpty()
                && headers.stream().noneMatch(header -> header.name().equalsIgnoreCase(name));
        return isAbsent ? null : joined.toString();
    }

    boolean headerSays(String name, String word) {
        var value = header(name);
        return value != null && value.toLowerCase(Locale.ROOT).contains(word);
    }

    /** Of a request. */
    String method() {
        return part(0);
    }

    /** Of a request: path and query string. */
    String target() {
        return part(1);
    }

    /** Of an answer; 0 if its first line has none. */
    int status() {
        var text = part(1);
        return text.length() == 3 && text.chars().allMatch(c -> '0' <= c && c <= '9') ? Integer.parseInt(text) : 0;
    }

    private String part(int index) {
        var parts = startLine.split(" ", 3);
        return parts.length > index ? parts[index] : "";
    }

    /** The body with its content encoding removed. */
    byte[] content() {
        return headerSays("Content-Encoding", "gzip") ? Gzip.unpacked(body) : body;
    }

    String text() {
        return new String(content(), StandardCharsets.UTF_8);
    }
}
