package io.mimeseries.tdengine.schemaless;

import io.mimeseries.lineprotocol.PointBatch;
import io.mimeseries.lineprotocol.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was read from the data of one request.
 *
 * @param divisor of the points' times, which gives the database's
 * @param series what the keys of the points say
 */
record Points(PointBatch batch, long divisor, Function<Word, Series> series) {

    /** All points in runs of points that are alike; equal keys have the very same series. */
    List<PointRun> runs() {
        Map<Integer, Series> byKey = new HashMap<>();
        var runs = new ArrayList<PointRun>();
        int end;
        for (int point = 0; point < batch.points(); point = end) {
            end = batch.endOfAlike(point);
            int first = point;
            var target = byKey.computeIfAbsent(batch.keyId(point), id -> series.apply(batch.key(first)));
            runs.add(new PointRun(batch, target, point, end));
        }
        return runs;
    }

    long time(int point) {
        return batch.time(point) / divisor;
    }
}
