package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.tdengine.store.ColumnCompression;
import java.util.List;

/** How a column is compressed, as one number: the encoding in the highest byte, the level in the lowest, the algorithm between. */
final class CompressionCodes {
    private static final List<String> ENCODES = List.of("", "simple8b", "delta-i", "bit-packing", "delta-d", "bss");
    private static final List<String> ALGORITHMS = List.of("", "lz4", "zlib", "zstd", "tsz", "xz");
    private static final List<String> LEVELS = List.of("", "low", "medium", "high");
    private static final int DISABLED = 0xFF;
    private static final int ENCODE_AT = 24;
    private static final int ALGORITHM_AT = 8;

    private CompressionCodes() {}

    static int of(ColumnCompression compression) {
        return number(ENCODES, compression.encode()) << ENCODE_AT
                | number(ALGORITHMS, compression.compress()) << ALGORITHM_AT
                | number(LEVELS, compression.level());
    }

    private static int number(List<String> words, String word) {
        var number = words.indexOf(word);
        return number < 0 ? DISABLED : number;
    }
}
