package io.mimeseries.influxdb.monitor;

import io.mimeseries.engine.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All statistics and diagnostics of one server. Safe for use by many threads. */
public final class Monitor {
    private final QueryStatistics queries = new QueryStatistics();
    private final StatisticsSource stored;
    private final StatisticsSource writes;
    private final ContinuousQueryStatistics continuousQueries = new ContinuousQueryStatistics();
    private final List<StatisticsSource> statistics = new CopyOnWriteArrayList<>();
    private final List<DiagnosticsSource> diagnostics = new CopyOnWriteArrayList<>();

    /**
     * @param version as clients are told it
     * @param stored the statistics of what is stored
     */
    public Monitor(String version, Clock clock, StatisticsSource stored, StatisticsSource writes) {
        this.stored = stored;
        this.writes = writes;
        diagnostics.add(new SystemDiagnostics(version, clock));
    }

    public QueryStatistics queries() {
        return queries;
    }

    public ContinuousQueryStatistics continuousQueries() {
        return continuousQueries;
    }

    /** Adds the statistics of a service, such as a listener, behind those that are there. */
    public void add(StatisticsSource source) {
        statistics.add(source);
    }

    /** Leaves out a service that has ended. */
    public void remove(StatisticsSource source) {
        statistics.remove(source);
    }

    public void add(DiagnosticsSource source) {
        diagnostics.add(source);
    }

    public void remove(DiagnosticsSource source) {
        diagnostics.remove(source);
    }

    /** All statistics, in the real server's order. */
    public List<Statistic> statistics() {
        var all = new ArrayList<Statistic>();
        all.addAll(new JvmStatistics().statistics());
        all.addAll(queries.statistics());
        all.addAll(stored.statistics());
        all.addAll(writes.statistics());
        all.addAll(new SubscriberStatistics().statistics());
        all.addAll(continuousQueries.statistics());
        statistics.forEach(source -> all.addAll(source.statistics()));
        return all;
    }

    /** All diagnostics, sorted by name. */
    public List<Diagnostic> diagnostics() {
        var all = new ArrayList<Diagnostic>();
        diagnostics.forEach(source -> all.addAll(source.diagnostics()));
        all.sort(Comparator.comparing(Diagnostic::name));
        return all;
    }

    /** Starts to count again. */
    public void reset() {
        queries.reset();
        writes.reset();
        continuousQueries.reset();
        for (var source : statistics) {
            source.reset();
        }
    }
}
