package io.mimeseries.influxdb.monitor;

import java.util.List;
import java.util.Map;

/** {@code subscriber}: what was sent to subscribers, which is nothing, as subscriptions are only kept. */
final class SubscriberStatistics implements StatisticsSource {
    @Override
    public List<Statistic> statistics() {
        return List.of(new Statistic(
                "subscriber", Map.of(), Map.of("createFailures", 0L, "pointsWritten", 0L, "writeFailures", 0L)));
    }
}
