package io.mimeseries.influxdb.store;

import io.mimeseries.influxdb.ReceivedLine;
import io.mimeseries.lineprotocol.LineScanner;
import io.mimeseries.lineprotocol.PointBatch;
import io.mimeseries.lineprotocol.Precision;
import io.mimeseries.lineprotocol.WordTable;
import java.util.List;

/** Points as lines that came at different times. Each is read by itself: what one ends with must not change the next. */
record ReceivedPoints(String database, String retentionPolicy, Precision precision, List<ReceivedLine> lines)
        implements PointSource {

    @Override
    public void addTo(PointBatch batch, WordTable keys, WordTable names, long now) {
        var scanner = new LineScanner(keys, names, batch);
        for (var line : lines) {
            scanner.scan(line.text(), line.from(), line.to(), precision, precision.truncate(line.time()));
        }
    }
}
