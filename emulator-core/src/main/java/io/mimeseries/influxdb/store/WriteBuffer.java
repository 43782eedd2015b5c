package io.mimeseries.influxdb.store;

import io.mimeseries.lineprotocol.PointBatch;
import io.mimeseries.storage.Series;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The working memory of one write, to be used again. */
final class WriteBuffer {
    final PointBatch batch = new PointBatch();

    /** The points in the order of their shards. */
    int[] order = new int[0];

    /** By point: where it goes, null if it is dropped. */
    @Nullable
    Series[] series = new @Nullable Series[0];

    /** By field: the column, negative for a field that is not stored. */
    int[] ordinals = new int[0];

    /** Makes room for what the batch holds. */
    void prepare() {
        var points = batch.points();
        if (order.length < points) {
            order = new int[points + points / 2];
            series = new @Nullable Series[order.length];
        }
        var fields = points == 0 ? 0 : batch.fieldEnd(points - 1);
        if (ordinals.length < fields) {
            ordinals = new int[fields + fields / 2];
        }
    }

    /** Lets go of all that belongs to others. */
    void clear() {
        Arrays.fill(series, 0, Math.min(series.length, batch.points()), null);
        batch.clear();
    }

    /** Memory worth keeping, in points and fields. */
    int size() {
        return order.length + ordinals.length;
    }
}
