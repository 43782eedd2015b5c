package io.mimeseries.influxdb.store;

import io.mimeseries.influxdb.WriteRequest;
import io.mimeseries.lineprotocol.LineScanner;
import io.mimeseries.lineprotocol.PointBatch;
import io.mimeseries.lineprotocol.Precision;
import io.mimeseries.lineprotocol.WordTable;

/** Points as line protocol. */
record LinePoints(WriteRequest request) implements PointSource {

    @Override
    public String database() {
        return request.database();
    }

    @Override
    public String retentionPolicy() {
        return request.retentionPolicy();
    }

    @Override
    public void addTo(PointBatch batch, WordTable keys, WordTable names, long now) {
        var precision = Precision.ofParameter(request.precision());
        new LineScanner(keys, names, batch)
                .scan(request.body(), request.from(), request.to(), precision, precision.truncate(now));
    }
}
