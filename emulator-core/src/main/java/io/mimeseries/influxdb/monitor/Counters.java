package io.mimeseries.influxdb.monitor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * The counters of one part of the server. Make all of them before the first use; then they are safe for use by many threads, without
 * any lock and without an allocation.
 */
public final class Counters implements StatisticsSource {
    private final String name;
    private final Map<String, String> tags;
    private final Map<String, LongAdder> byName = new HashMap<>();
    private final List<LongAdder> totals = new ArrayList<>();

    public Counters(String name, Map<String, String> tags) {
        this.name = name;
        this.tags = Map.copyOf(tags);
    }

    /** Adds a counter that only grows, until a reset. */
    public LongAdder total(String counter) {
        var adder = gauge(counter);
        totals.add(adder);
        return adder;
    }

    /** Adds a counter of what is under way: a reset leaves it alone. */
    public LongAdder gauge(String counter) {
        var adder = new LongAdder();
        byName.put(counter, adder);
        return adder;
    }

    @Override
    public List<Statistic> statistics() {
        var values = new TreeMap<String, @Nullable Long>();
        byName.forEach((counter, adder) -> values.put(counter, adder.sum()));
        return List.of(new Statistic(name, new TreeMap<>(tags), values));
    }

    @Override
    public void reset() {
        for (var total : totals) {
            total.reset();
        }
    }
}
