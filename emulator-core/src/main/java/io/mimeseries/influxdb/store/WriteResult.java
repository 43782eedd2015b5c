package io.mimeseries.influxdb.store;

import io.mimeseries.influxdb.InfluxDbException;
import org.jspecify.annotations.Nullable;

/**
 * What became of the points of a request.
 *
 * @param fault what the client is told, null if all were stored
 * @param dropped how many of them were left out; 0 for a fault that is not one of single points
 */
record WriteResult(@Nullable InfluxDbException fault, int dropped) {
    static final WriteResult OK = new WriteResult(null, 0);

    static WriteResult failed(InfluxDbException fault) {
        return new WriteResult(fault, 0);
    }

    int stored(int points) {
        return failed(points) == 0 ? points - dropped : 0;
    }

    int failed(int points) {
        return fault != null && dropped == 0 ? points : 0;
    }
}
