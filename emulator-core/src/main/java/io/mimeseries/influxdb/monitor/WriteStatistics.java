package io.mimeseries.influxdb.monitor;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** {@code write}: the points that came to an existing database, by HTTP, UDP or SELECT INTO. */
public final class WriteStatistics implements StatisticsSource {
    private final Counters counters = new Counters("write", Map.of());
    private final LongAdder requests = counters.total("req");
    private final LongAdder points = counters.total("pointReq");
    private final LongAdder localPoints = counters.total("pointReqLocal");
    private final LongAdder stored = counters.total("writeOk");
    private final LongAdder failed = counters.total("writeError");
    private final LongAdder expired = counters.total("writeDrop");
    private final LongAdder forSubscribers = counters.total("subWriteOk");

    public WriteStatistics() {
        // nothing here waits for another node, or for a subscriber that is slow
        counters.total("writeTimeout");
        counters.total("subWriteDrop");
    }

    /** Some points are about to be written. */
    public void requested(int count) {
        requests.increment();
        points.add(count);
        localPoints.add(count);
        forSubscribers.increment();
    }

    /** One shard took its points, or some of them did not fit. */
    public void wroteShard(boolean ok) {
        (ok ? stored : failed).increment();
    }

    /** Points are older than their policy keeps. */
    public void beyondRetention(int count) {
        expired.add(count);
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
