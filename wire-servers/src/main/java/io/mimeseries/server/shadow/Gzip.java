package io.mimeseries.server.shadow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Compressed bodies, to look into. */
final class Gzip {
    private static final int MAX_BYTES = 64 * 1024 * 1024;

    private Gzip() {}

    /** What cannot be unpacked stays as it is. */
    static byte[] unpacked(byte[] packed) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readNBytes(MAX_BYTES);
        } catch (IOException e) {
            return packed;
        }
    }
}
