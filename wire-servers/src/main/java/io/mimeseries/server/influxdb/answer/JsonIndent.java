package io.mimeseries.server.influxdb.answer;

import io.mimeseries.server.format.ByteSink;

/** Compact JSON spread over lines as Go's {@code json.MarshalIndent} spreads it, four blanks a level. */
public final class JsonIndent {
    private static final int WIDTH = 4;

    private JsonIndent() {}

    public static void put(ByteSink out, byte[] json, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            byte c = json[i];
            switch (c) {
                case '"' -> {
                    int end = endOfString(json, i);
                    out.put(json, i, end - i);
                    i = end - 1;
                }
                case '{', '[' -> {
                    out.put(c);
                    if (json[i + 1] == c + 2) {
                        // nothing between: both on one line ('{' and '}', '[' and ']' are two apart)
                        out.put(json[++i]);
                    } else {
                        newLine(out, ++depth);
                    }
                }
                case '}', ']' -> {
                    newLine(out, --depth);
                    out.put(c);
                }
                case ',' -> {
                    out.put(c);
                    newLine(out, depth);
                }
                case ':' -> out.put(c).put(' ');
                default -> out.put(c);
            }
        }
    }

    private static int endOfString(byte[] json, int start) {
        int i = start + 1;
        while (json[i] != '"') {
            i += json[i] == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private static void newLine(ByteSink out, int depth) {
        out.put('\n');
        for (int i = 0; i < depth * WIDTH; i++) {
            out.put(' ');
        }
    }
}
