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

    /** The series of each point; equal keys have the very same one. */
    List<Series> allSeries() {
        Map<Integer, Series> byKey = new HashMap<>();
        var all = new ArrayList<Series>(batch.points());
        Series last = null;
        for (int point = 0; point < batch.points(); point++) {
            if (last == null || batch.keyId(point) != batch.keyId(point - 1)) {
                int current = point;
                last = byKey.computeIfAbsent(batch.keyId(point), id -> series.apply(batch.key(current)));
            }
            all.add(last);
        }
        return all;
    }

    long time(int point) {
        return batch.time(point) / divisor;
    }
}
