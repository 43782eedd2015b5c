package io.mimeseries.server.web;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.LongAdder;

/**
 * {@code /metrics}: the process in Prometheus' text format. A JVM's numbers stand under the names that 1.6.7 gives its Go runtime; those
 * of Go's allocator that have no counterpart (spans, caches, buckets, objects), quantiles of pauses and open files are left out.
 */
public final class Metrics {
    private final LongAdder scrapes = new LongAdder();

    public byte[] scrape() {
        var text = new MetricsText();
        collections(text);
        memory(text);
        process(text);
        text.metric(
                "promhttp_metric_handler_requests_in_flight", "gauge", "Current number of scrapes being served.", 1);
        text.head("promhttp_metric_handler_requests_total", "counter", "Total number of scrapes by HTTP status code.")
                .sample("promhttp_metric_handler_requests_total{code=\"200\"}", (double) scrapes.sum())
                .sample("promhttp_metric_handler_requests_total{code=\"500\"}", 0)
                .sample("promhttp_metric_handler_requests_total{code=\"503\"}", 0);
        scrapes.increment();
        return text.toByteArray();
    }

    private static void collections(MetricsText text) {
        long count = 0;
        long milliseconds = 0;
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            count += Math.max(0, collector.getCollectionCount());
            milliseconds += Math.max(0, collector.getCollectionTime());
        }
        text.head("go_gc_duration_seconds", "summary", "Pauses of the garbage collectors of this JVM.")
                .sample("go_gc_duration_seconds_sum", milliseconds / 1e3)
                .sample("go_gc_duration_seconds_count", (double) count);
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        text.metric("go_goroutines", "gauge", "Number of threads that currently exist.", threads)
                .head("go_info", "gauge", "Information about the environment.")
                .sample("go_info{version=\"java" + System.getProperty("java.version", "") + "\"}", 1);
    }

    private static void memory(MetricsText text) {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        var rest = ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage();
        double used = heap.getUsed();
        double committed = heap.getCommitted();
        double system = committed + rest.getCommitted();
        text.metric("go_memstats_alloc_bytes", "gauge", "Number of bytes allocated and still in use.", used)
                .metric(
                        "go_memstats_heap_alloc_bytes",
                        "gauge",
                        "Number of heap bytes allocated and still in use.",
                        used)
                .metric(
                        "go_memstats_heap_idle_bytes",
                        "gauge",
                        "Number of heap bytes waiting to be used.",
                        committed - used)
                .metric("go_memstats_heap_inuse_bytes", "gauge", "Number of heap bytes that are in use.", used)
                .metric("go_memstats_heap_sys_bytes", "gauge", "Number of heap bytes obtained from system.", committed)
                .metric("go_memstats_sys_bytes", "gauge", "Number of bytes obtained from system.", system);
    }

    private static void process(MetricsText text) {
        double threads = ManagementFactory.getThreadMXBean().getTotalStartedThreadCount();
        text.metric("go_threads", "gauge", "Number of threads created.", threads);
        var process = ProcessHandle.current().info();
        process.totalCpuDuration()
                .ifPresent(cpu -> text.metric(
                        "process_cpu_seconds_total",
                        "counter",
                        "Total user and system CPU time spent in seconds.",
                        cpu.toMillis() / 1e3));
        process.startInstant()
                .ifPresent(start -> text.metric(
                        "process_start_time_seconds",
                        "gauge",
                        "Start time of the process since unix epoch in seconds.",
                        start.toEpochMilli() / 1e3));
    }
}
