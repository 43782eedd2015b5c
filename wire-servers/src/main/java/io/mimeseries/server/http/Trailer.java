package io.mimeseries.server.http;

import org.jspecify.annotations.Nullable;

/** Headers behind a body in chunks: nobody wants them, but they have to be ones. */
final class Trailer {
    static final String TOO_LONG = "http: suspiciously long trailer after chunked body";

    private Trailer() {}

    /** What Go 1.19 says against lines up to an empty one, null if it has nothing to say. */
    static @Nullable String fault(String text) {
        if (text.charAt(0) == ' ' || text.charAt(0) == '\t') {
            return "malformed MIME header initial line: "
                    + text.substring(0, text.indexOf('\n')).stripTrailing();
        }
        for (var line : text.lines().toList()) {
            if (line.isEmpty()) {
                return null;
            }
            boolean goesOn = line.charAt(0) == ' ' || line.charAt(0) == '\t';
            if (!goesOn && line.indexOf(':') < 0) {
                return "malformed MIME header: missing colon: " + quoted(line.stripTrailing());
            }
        }
        return null;
    }

    /** As Go quotes what is not UTF-8: byte by byte. */
    private static String quoted(String line) {
        var out = new StringBuilder("\"");
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c >= 0x7F) {
                out.append(String.format("\\x%02x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
