package io.mimeseries.server.web;

import io.mimeseries.engine.NotEmulatedException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** A request body that was sent compressed. */
public final class GzipBody {
    private static final int SMALLEST_BUFFER = 1024;
    private static final int LARGEST_FIRST_BUFFER = 1 << 20;
    private static final int MOST_INFLATED = 100_000_000;
    private static final int HEADER_LENGTH = 10;

    private GzipBody() {}

    /**
     * Takes memory for what has come out, never for what might. The real server's limit is one on the compressed bytes (InfluxDB 1.6.7
     * takes 30 MB of comment lines in a body of 30 kB): what comes out has a bound of our own.
     */
    public static byte[] inflate(byte[] body) {
        checkHeader(body);
        var inflated = new byte
                [Math.min(MOST_INFLATED, Math.max(SMALLEST_BUFFER, Math.min(body.length * 4, LARGEST_FIRST_BUFFER)))
                        + 1];
        int size = 0;
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            while (true) {
                int read = gzip.read(inflated, size, inflated.length - size);
                if (read < 0) {
                    return Arrays.copyOf(inflated, size);
                }
                size += read;
                if (size > MOST_INFLATED) {
                    throw new NotEmulatedException("a gzip body of more than " + MOST_INFLATED + " bytes");
                }
                if (size == inflated.length) {
                    inflated = Arrays.copyOf(inflated, (int) Math.min(MOST_INFLATED + 1L, size * 2L));
                }
            }
        } catch (EOFException e) {
            throw new PayloadException(400, "unexpected EOF");
        } catch (IOException e) {
            throw new PayloadException(400, text(e));
        }
    }

    private static void checkHeader(byte[] body) {
        if (body.length < HEADER_LENGTH) {
            throw new PayloadException(400, body.length == 0 ? "EOF" : "unexpected EOF");
        }
        if (body[0] != 0x1F || body[1] != (byte) 0x8B || body[2] != 8) {
            throw new PayloadException(400, "gzip: invalid header");
        }
    }

    /** Go's words for what Java says. */
    private static String text(IOException e) {
        var message = String.valueOf(e.getMessage());
        return message.contains("CRC") || message.contains("trailer") || message.contains("Corrupt")
                ? "gzip: invalid checksum"
                : "flate: corrupt input before offset 0";
    }
}
