package io.mimeseries.lineprotocol;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A line that is no point.
 *
 * @param line its bytes without leading blanks and line end
 * @param reason the real server's words
 */
public record MalformedLine(byte[] line, String reason) {

    /** As InfluxDB 1.6.7 reports it. */
    public String text() {
        return Utf8.decode(bytes());
    }

    /** The same with the bytes of the line as they came. */
    public byte[] bytes() {
        var out = new ByteArrayOutputStream(line.length + reason.length() + 24);
        out.writeBytes("unable to parse '".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(line);
        out.writeBytes(("': " + reason).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
