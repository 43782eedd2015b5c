package io.mimeseries.influxdb.monitor;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** {@code cq}: the runs of continuous queries. */
public final class ContinuousQueryStatistics implements StatisticsSource {
    private final Counters counters = new Counters("cq", Map.of());
    private final LongAdder succeeded = counters.total("queryOk");
    private final LongAdder failed = counters.total("queryFail");

    public void ran(boolean ok) {
        (ok ? succeeded : failed).increment();
    }

    @Override
    public List<Statistic> statistics() {
        return counters.statistics();
    }

    @Override
    public void reset() {
        counters.reset();
    }
}
