package io.mimeseries.query.aggregate;

import io.mimeseries.column.Validity;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The growth of slot arrays. */
final class Slots {
    private Slots() {}

    /** The length for arrays that shall hold {@code slot} and have {@code length} now. */
    static int grown(int length, int slot) {
        return Math.max(slot + 1, length + (length >> 1) + 8);
    }

    /** Validity words for the slots that have seen a value; null if all have. */
    static long @Nullable [] validity(Aggregator aggregator, int slots) {
        long @Nullable [] words = null;
        for (int slot = 0; slot < slots; slot++) {
            if (!aggregator.hasValue(slot)) {
                if (words == null) {
                    words = Validity.none(slots);
                    Arrays.fill(words, -1L);
                }
                Validity.clear(words, slot);
            }
        }
        return words;
    }
}
