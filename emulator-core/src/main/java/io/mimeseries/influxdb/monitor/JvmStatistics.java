package io.mimeseries.influxdb.monitor;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code runtime}: the process under the names that the real server gives its Go runtime. What a JVM does not count (objects, single
 * allocations, memory given back) is null.
 */
public final class JvmStatistics implements StatisticsSource {
    @Override
    public List<Statistic> statistics() {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        var rest = ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage();
        var values = new TreeMap<String, @Nullable Long>();
        values.put("Alloc", heap.getUsed());
        values.put("HeapAlloc", heap.getUsed());
        values.put("HeapInUse", heap.getUsed());
        values.put("HeapIdle", heap.getCommitted() - heap.getUsed());
        values.put("HeapSys", heap.getCommitted());
        values.put("Sys", heap.getCommitted() + rest.getCommitted());
        values.put("NumGoroutine", (long) ManagementFactory.getThreadMXBean().getThreadCount());
        values.put("NumGC", 0L);
        values.put("PauseTotalNs", 0L);
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            values.merge("NumGC", Math.max(0, collector.getCollectionCount()), Long::sum);
            values.merge("PauseTotalNs", Math.max(0, collector.getCollectionTime()) * 1_000_000, Long::sum);
        }
        for (var unknown : List.of("Frees", "HeapObjects", "HeapReleased", "Lookups", "Mallocs", "TotalAlloc")) {
            values.put(unknown, null);
        }
        return List.of(new Statistic("runtime", new TreeMap<>(Map.of()), values));
    }
}
