package io.mimeseries.influxdb.statement.support;

import io.mimeseries.grammar.influxql.ast.Source;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.catalog.Catalog;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills in the database and the retention policy of measurements. */
public final class SourceNormalizer {
    private final Catalog catalog;
    private final String database;
    private final String retentionPolicy;

    /** @param database the one for measurements that name none, empty if there is none */
    public SourceNormalizer(Catalog catalog, String database, String retentionPolicy) {
        this.catalog = catalog;
        this.database = database;
        this.retentionPolicy = retentionPolicy;
    }

    public SourceNormalizer(Catalog catalog, StatementContext context) {
        this(catalog, context.database(), context.retentionPolicy());
    }

    /** @throws StatementException with the real server's text if a source has no name or there is no such database */
    public Statement.Select normalize(Statement.Select select) {
        return select.withTarget(target(select.target())).withSources(readable(select.sources()));
    }

    /** @throws StatementException with the real server's text if a source has no name or there is no such database */
    public List<Source> readable(List<Source> sources) {
        var readable = new ArrayList<Source>(sources.size());
        for (var source : sources) {
            readable.add(readable(source));
        }
        return readable;
    }

    public List<Source> sources(List<Source> sources) {
        return sources.stream().map(this::source).toList();
    }

    public Source.Measurement measurement(Source.Measurement measurement) {
        var name = measurement.database().isEmpty() ? database : measurement.database();
        if (name.isEmpty()) {
            throw new StatementException(StatementErrors.DATABASE_REQUIRED);
        }
        var found = catalog.requireDatabase(name);
        var policy = measurement.retentionPolicy().isEmpty() ? retentionPolicy : measurement.retentionPolicy();
        if (policy.isEmpty()) {
            policy = found.defaultPolicy();
        }
        if (policy.isEmpty()) {
            throw new StatementException(StatementErrors.noDefaultPolicy(name));
        }
        return new Source.Measurement(name, policy, measurement.name(), measurement.regex());
    }

    /** What InfluxDB 1.6.7 does not read it may still write to: a target can be without a name. */
    private Source readable(Source source) {
        if (MeasurementNames.isNameless(source)) {
            throw new StatementException(StatementErrors.INVALID_MEASUREMENT);
        }
        return source(source);
    }

    private Source source(Source source) {
        if (source instanceof Source.Subquery subquery) {
            return new Source.Subquery(normalize(subquery.select()));
        }
        return measurement((Source.Measurement) source);
    }

    private Source.@Nullable Measurement target(Source.@Nullable Measurement target) {
        return target == null ? null : measurement(target);
    }
}
