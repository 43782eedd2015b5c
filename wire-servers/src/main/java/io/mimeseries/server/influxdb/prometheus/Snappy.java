package io.mimeseries.server.influxdb.prometheus;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.influxdb.InfluxDbException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.compress.compressors.snappy.SnappyCompressorInputStream;
import org.apache.commons.compress.compressors.snappy.SnappyCompressorOutputStream;

/** Bodies in Snappy's block format. */
final class Snappy {
    /** What comes out of a body has a bound of our own; the real server's is 4 GB. */
    private static final int MOST_INFLATED = 100_000_000;

    private Snappy() {}

    /** @throws InfluxDbException with the real server's text if it is no such block */
    static byte[] decode(byte[] block) {
        try (var in = new SnappyCompressorInputStream(new ByteArrayInputStream(block))) {
            if (in.getSize() < 0 || in.getSize() > MOST_INFLATED) {
                // a block that announces more than it can hold is corrupt, and there is no other that does
                throw in.getSize() < 0 || in.getSize() / 64 > block.length
                        ? corrupt()
                        : new NotEmulatedException("a Snappy block of more than " + MOST_INFLATED + " bytes");
            }
            var inflated = in.readNBytes(in.getSize());
            if (inflated.length < in.getSize() || in.read() >= 0) {
                throw corrupt();
            }
            return inflated;
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException | IllegalStateException e) {
            throw corrupt();
        }
    }

    private static InfluxDbException corrupt() {
        return new InfluxDbException(InfluxDbException.Kind.INVALID, "snappy: corrupt input");
    }

    static byte[] encode(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 2 + 16);
        try (var snappy = new SnappyCompressorOutputStream(out, bytes.length)) {
            snappy.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
