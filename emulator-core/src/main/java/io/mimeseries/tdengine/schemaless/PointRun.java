package io.mimeseries.tdengine.schemaless;

import io.mimeseries.lineprotocol.PointBatch;

/**
 * Points of one series that have fields of the same names and types, one after the other.
 *
 * @param from the first point
 * @param to behind the last one
 */
record PointRun(PointBatch batch, Series series, int from, int to) {

    /** How many points there are. */
    int size() {
        return to - from;
    }

    /** How many fields each of them has. */
    int fields() {
        return batch.fieldEnd(from) - batch.firstField(from);
    }

    /** A field of the first point; that of each point lies {@link #fields()} behind that of the point before. */
    int firstField() {
        return batch.firstField(from);
    }
}
