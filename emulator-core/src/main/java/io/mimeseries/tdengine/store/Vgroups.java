package io.mimeseries.tdengine.store;

import java.nio.charset.StandardCharsets;

/** Which vgroup a table lies in: the real server's hash of its whole name, and ranges of equal size. */
final class Vgroups {
    private static final int SEED = 0x12345678;
    private static final int FIRST_FACTOR = 0xcc9e2d51;
    private static final int SECOND_FACTOR = 0x1b873593;

    private Vgroups() {}

    /** From 0 on. */
    static int of(String database, String table, int count) {
        if (count == 1) {
            return 0;
        }
        var hash = Integer.toUnsignedLong(murmur(("1." + database + '.' + table).getBytes(StandardCharsets.UTF_8)));
        var range = 0xFFFF_FFFFL / count;
        return (int) Math.min(count - 1, hash / range);
    }

    /** MurmurHash3 of 32 bits. */
    private static int murmur(byte[] bytes) {
        var hash = SEED;
        var whole = bytes.length & ~3;
        for (int at = 0; at < whole; at += 4) {
            hash ^= mixed((bytes[at] & 0xFF)
                    | (bytes[at + 1] & 0xFF) << 8
                    | (bytes[at + 2] & 0xFF) << 16
                    | bytes[at + 3] << 24);
            hash = Integer.rotateLeft(hash, 13) * 5 + 0xe6546b64;
        }
        var rest = 0;
        for (int at = bytes.length - 1; at >= whole; at--) {
            rest = rest << 8 | (bytes[at] & 0xFF);
        }
        if (bytes.length > whole) {
            hash ^= mixed(rest);
        }
        hash ^= bytes.length;
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }

    private static int mixed(int part) {
        return Integer.rotateLeft(part * FIRST_FACTOR, 15) * SECOND_FACTOR;
    }
}
