package io.mimeseries.influxdb.store;

import io.mimeseries.lineprotocol.PointBatch;

/** The working memory of one write, to be used again. */
final class WriteBuffer {
    final PointBatch batch = new PointBatch();

    /** The points in the order of their shards. */
    int[] order = new int[0];

    /** By field: the column, negative for a field that is not stored. */
    int[] ordinals = new int[0];

    /** Makes room for what the batch holds. */
    void prepare() {
        var points = batch.points();
        if (order.length < points) {
            order = new int[points + points / 2];
        }
        var fields = points == 0 ? 0 : batch.fieldEnd(points - 1);
        if (ordinals.length < fields) {
            ordinals = new int[fields + fields / 2];
        }
    }

    /** Lets go of all that belongs to others. */
    void clear() {
        batch.clear();
    }

    /** Memory worth keeping, in points and fields. */
    int size() {
        return order.length + ordinals.length;
    }
}
