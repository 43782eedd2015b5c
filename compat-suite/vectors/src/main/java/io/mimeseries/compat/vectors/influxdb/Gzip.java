package io.mimeseries.compat.vectors.influxdb;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Compresses requests and inflates answers. */
final class Gzip {
    private Gzip() {}

    static byte[] compress(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var compressed = out.toByteArray();
        // The records were made with these bytes in the header, and one answer repeats them.
        compressed[8] = 2;
        compressed[9] = 3;
        return compressed;
    }

    static byte[] inflateIf(boolean compressed, byte[] bytes) {
        if (!compressed) {
            return bytes;
        }
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
