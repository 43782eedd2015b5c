package io.mimeseries.influxdb.monitor;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** {@code queryExecutor}: the queries that passed the parser. */
public final class QueryStatistics implements StatisticsSource {
    private final Counters counters = new Counters("queryExecutor", Map.of());
    private final LongAdder active = counters.gauge("queriesActive");
    private final LongAdder executed = counters.total("queriesExecuted");
    private final LongAdder finished = counters.total("queriesFinished");
    private final LongAdder duration = counters.total("queryDurationNs");
    private final LongAdder defects = counters.total("recoveredPanics");

    public void began() {
        active.increment();
        executed.increment();
    }

    public void ended(long nanoseconds) {
        active.decrement();
        finished.increment();
        duration.add(nanoseconds);
    }

    /** A query ended in a defect of the emulator; the real server counts its own so. */
    public void failed() {
        defects.increment();
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
