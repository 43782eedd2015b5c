package io.mimeseries.iotdb.schema;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a timeseries says that its blocks are compressed. It has no effect here. */
public enum Compressor {
    UNCOMPRESSED(0),
    SNAPPY(1),
    GZIP(2),
    LZ4(7),
    ZSTD(8),
    LZMA2(9);

    private final int code;

    Compressor(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    /** The compressor of a number, null if there is none. */
    public static @Nullable Compressor ofCode(int code) {
        for (var compressor : values()) {
            if (compressor.code == code) {
                return compressor;
            }
        }
        return null;
    }

    /** The compressor of a name in any case, null if there is none. */
    public static @Nullable Compressor ofName(String name) {
        var upper = name.toUpperCase(Locale.ROOT);
        for (var compressor : values()) {
            if (compressor.name().equals(upper)) {
                return compressor;
            }
        }
        return null;
    }
}
