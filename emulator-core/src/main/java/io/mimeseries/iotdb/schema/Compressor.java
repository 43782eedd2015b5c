package io.mimeseries.iotdb.schema;

import io.mimeseries.iotdb.IotDbVersion;
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

    /** Whether a server of a version knows it. */
    public boolean isKnown(IotDbVersion version) {
        return version.isAtLeast(IotDbVersion.V1_3_2) || code <= LZ4.code;
    }

    /** The compressor of a number, null if the version has none. */
    public static @Nullable Compressor ofCode(int code, IotDbVersion version) {
        for (var compressor : values()) {
            if (compressor.code == code && compressor.isKnown(version)) {
                return compressor;
            }
        }
        return null;
    }

    /** The compressor of a name in any case, null if the version has none. */
    public static @Nullable Compressor ofName(String name, IotDbVersion version) {
        var upper = name.toUpperCase(Locale.ROOT);
        for (var compressor : values()) {
            if (compressor.name().equals(upper) && compressor.isKnown(version)) {
                return compressor;
            }
        }
        return null;
    }
}
