package io.mimeseries.storage;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ordinals of an index without removed series, in the order of the keys' bytes; immutable. */
final class KeyOrder {
    private final int[] ordinals;
    private final int end;

    private KeyOrder(int[] ordinals, int end) {
        this.ordinals = ordinals;
        this.end = end;
    }

    /** Puts the series that were added since an earlier order into their places: the sort finds the rest in order. */
    static KeyOrder of(SeriesIndex index, @Nullable KeyOrder before) {
        var sorted = new Series[index.size()];
        var known = before == null ? 0 : before.ordinals.length;
        for (int i = 0; i < known; i++) {
            sorted[i] = index.get(before.ordinals[i]);
        }
        var next = known;
        for (int ordinal = before == null ? 0 : before.end; ordinal < index.end(); ordinal++) {
            var series = index.at(ordinal);
            if (series != null) {
                sorted[next++] = series;
            }
        }
        Arrays.sort(sorted, KeyOrder::compare);
        var ordinals = new int[sorted.length];
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = sorted[i].ordinal();
        }
        return new KeyOrder(ordinals, index.end());
    }

    private static int compare(Series left, Series right) {
        return Arrays.compareUnsigned(left.key().bytes(), right.key().bytes());
    }

    /** The end of the index when this was its order. */
    int size() {
        return end;
    }

    List<Series> series(SeriesIndex index) {
        var series = new Series[ordinals.length];
        for (int i = 0; i < series.length; i++) {
            series[i] = index.get(ordinals[i]);
        }
        return Arrays.asList(series);
    }
}
