package io.mimeseries.server.influxdb.udp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Points that wait to be written together, as lines. */
final class Batch {
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private int points;

    /** @param time behind the line, where it has none of its own */
    void add(byte[] text, int from, int to, String time) {
        lines.write(text, from, to - from);
        lines.writeBytes(time.getBytes(StandardCharsets.US_ASCII));
        lines.write('\n');
        points++;
    }

    int points() {
        return points;
    }

    byte[] lines() {
        return lines.toByteArray();
    }
}
