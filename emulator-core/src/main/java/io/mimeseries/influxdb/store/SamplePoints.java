package io.mimeseries.influxdb.store;

import io.mimeseries.influxdb.SampleSeries;
import io.mimeseries.lineprotocol.KeyText;
import io.mimeseries.lineprotocol.PointBatch;
import io.mimeseries.lineprotocol.WordTable;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Points of one float field. */
record SamplePoints(String database, String retentionPolicy, List<SampleSeries> series) implements PointSource {
    private static final byte[] FIELD = SampleSeries.FIELD.getBytes(StandardCharsets.UTF_8);

    @Override
    public void addTo(PointBatch batch, WordTable keys, WordTable names, long now) {
        batch.use(keys, names);
        var field = names.intern(FIELD, 0, FIELD.length);
        for (var one : series) {
            if (one.times().length > 0) {
                var bytes = KeyText.of(one.measurement(), one.tags());
                var key = keys.intern(bytes, 0, bytes.length);
                for (int i = 0; i < one.times().length; i++) {
                    batch.addPoint(key, one.times()[i], field, one.values()[i]);
                }
            }
        }
    }
}
