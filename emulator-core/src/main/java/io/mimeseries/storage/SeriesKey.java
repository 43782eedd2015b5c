package io.mimeseries.storage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What tells the series of a table apart: bytes in the dialect's canonical form, and what they mean as tags. */
public final class SeriesKey {
    private final byte[] bytes;
    private final Tags tags;
    private final int hash;

    /** Takes over the bytes. */
    public SeriesKey(byte[] bytes, Tags tags) {
        this.bytes = bytes;
        this.tags = tags;
        this.hash = hash(bytes, 0, bytes.length);
    }

    /** The canonical form; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    public Tags tags() {
        return tags;
    }

    /** The hash of the bytes. */
    public int hash() {
        return hash;
    }

    /** Whether the key is {@code buffer[from..to)}. */
    public boolean matches(byte[] buffer, int from, int to) {
        return Arrays.equals(bytes, 0, bytes.length, buffer, from, to);
    }

    /** The hash of {@code buffer[from..to)}, eight bytes at a time. */
    public static int hash(byte[] buffer, int from, int to) {
        var hash = (to - from) * 0x9E3779B97F4A7C15L;
        // a buffer, since the JVM takes longer to make up a VarHandle than all the hashing of a test takes
        var words = ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN);
        var at = from;
        for (; at + 8 <= to; at += 8) {
            hash = mix(hash, words.getLong(at));
        }
        if (at < to) {
            var rest = 0L;
            for (int shift = 0; at < to; at++, shift += 8) {
                rest |= (buffer[at] & 0xFFL) << shift;
            }
            hash = mix(hash, rest);
        }
        // a product's low bits know nothing of the high bits of its factors: once more, and of that the upper half
        return (int) (((hash ^ hash >>> 29) * 0xC4CEB9FE1A85EC53L) >>> 32);
    }

    private static long mix(long hash, long word) {
        var product = (hash ^ word) * 0xFF51AFD7ED558CCDL;
        return product ^ product >>> 32;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeriesKey key && hash == key.hash && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The bytes as UTF-8. */
    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
