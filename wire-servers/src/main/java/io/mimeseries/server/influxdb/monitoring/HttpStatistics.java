package io.mimeseries.server.influxdb.monitoring;

import io.mimeseries.influxdb.PointCounts;
import io.mimeseries.influxdb.monitor.Counters;
import io.mimeseries.influxdb.monitor.Statistic;
import io.mimeseries.influxdb.monitor.StatisticsSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/** {@code httpd}: the requests to one port. Safe for use by many threads. */
public final class HttpStatistics implements StatisticsSource, PointCounts {
    private final Counters counters = new Counters("httpd", Map.of());
    private final LongAdder requests = counters.total("req");
    private final LongAdder active = counters.gauge("reqActive");
    private final LongAdder duration = counters.total("reqDurationNs");
    private final LongAdder clientErrors = counters.total("clientError");
    private final LongAdder serverErrors = counters.total("serverError");
    private final LongAdder unauthenticated = counters.total("authFail");
    private final LongAdder defects = counters.total("recoveredPanics");
    private final LongAdder pings = counters.total("pingReq");
    private final LongAdder statuses = counters.total("statusReq");
    private final LongAdder queries = counters.total("queryReq");
    private final LongAdder queryDuration = counters.total("queryReqDurationNs");
    private final LongAdder queryBytes = counters.total("queryRespBytes");
    private final LongAdder writes = counters.total("writeReq");
    private final LongAdder activeWrites = counters.gauge("writeReqActive");
    private final LongAdder writeDuration = counters.total("writeReqDurationNs");
    private final LongAdder writeBytes = counters.total("writeReqBytes");
    private final LongAdder pointsStored = counters.total("pointsWrittenOK");
    private final LongAdder pointsDropped = counters.total("pointsWrittenDropped");
    private final LongAdder pointsFailed = counters.total("pointsWrittenFail");
    private final LongAdder prometheusReads = counters.total("promReadReq");
    private final LongAdder prometheusWrites = counters.total("promWriteReq");
    private volatile String bind = "";

    /** The address that the port is bound to, such as {@code 127.0.0.1:8086}. */
    public void bind(String address) {
        bind = address;
    }

    /** Any request, whether there is an endpoint for it or not. */
    public void began() {
        requests.increment();
        active.increment();
    }

    public void ended(long nanoseconds) {
        active.decrement();
        duration.add(nanoseconds);
    }

    /** A request has come to its endpoint. */
    public void began(RequestKind kind) {
        switch (kind) {
            case PING -> pings.increment();
            case STATUS -> statuses.increment();
            case QUERY -> queries.increment();
            case WRITE -> writes.increment();
            case PROMETHEUS_WRITE -> {
                writes.increment();
                prometheusWrites.increment();
            }
            case PROMETHEUS_READ -> prometheusReads.increment();
            case FLUX, OTHER -> {
                // the real server has no counter for it, for Flux only while that is enabled
            }
        }
        if (kind.isWrite()) {
            activeWrites.increment();
        }
    }

    /** The endpoint has answered. */
    public void ended(RequestKind kind, int status, long nanoseconds) {
        if (kind == RequestKind.QUERY) {
            queryDuration.add(nanoseconds);
        } else if (kind.isWrite()) {
            activeWrites.decrement();
            writeDuration.add(nanoseconds);
        }
        if (status == 401) {
            unauthenticated.increment();
        }
        if (kind == RequestKind.FLUX) {
            return;
        }
        if (status / 100 == 4) {
            clientErrors.increment();
        } else if (status / 100 == 5) {
            serverErrors.increment();
        }
    }

    /** Bytes of answers to queries and to Prometheus, before any gzip. */
    public void sent(int bytes) {
        queryBytes.add(bytes);
    }

    /** Bytes of a body of points, after any gzip. */
    public void received(int bytes) {
        writeBytes.add(bytes);
    }

    /** A request has met a defect of the emulator; the real server counts its own so. */
    public void failed() {
        defects.increment();
    }

    @Override
    public void counted(int stored, int dropped, int failed) {
        pointsStored.add(stored);
        pointsDropped.add(dropped);
        pointsFailed.add(failed);
    }

    @Override
    public List<Statistic> statistics() {
        var unbound = counters.statistics().get(0);
        return List.of(new Statistic(unbound.name(), new TreeMap<>(Map.of("bind", bind)), unbound.values()));
    }

    @Override
    public void reset() {
        counters.reset();
    }
}
