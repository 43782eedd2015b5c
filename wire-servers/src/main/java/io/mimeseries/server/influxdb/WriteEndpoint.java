package io.mimeseries.server.influxdb;

import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.WriteRequest;
import io.mimeseries.server.http.HttpBody;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import io.mimeseries.server.influxdb.monitoring.HttpStatistics;
import java.util.Locale;
import java.util.Set;

/** {@code POST /write} and, in 1.8, {@code POST /api/v2/write}. */
final class WriteEndpoint {
    private static final Set<String> CONSISTENCY_LEVELS = Set.of("", "any", "one", "quorum", "all");
    private final InfluxDb database;
    private final HttpStatistics statistics;
    private final HttpRules rules;

    WriteEndpoint(InfluxDb database, HttpStatistics statistics, HttpRules rules) {
        this.database = database;
        this.statistics = statistics;
        this.rules = rules;
    }

    Call call(HttpRequest request) {
        return new Write(request, WriteTarget.of(request.query(), rules));
    }

    /** A write to a bucket. */
    Call callV2(HttpRequest request) {
        try {
            return new Write(request, WriteTarget.ofBucket(request.query()));
        } catch (PayloadException e) {
            return Call.failing(e);
        }
    }

    private final class Write implements Call {
        private final HttpRequest request;
        private final WriteTarget target;

        Write(HttpRequest request, WriteTarget target) {
            this.request = request;
            this.target = target;
        }

        @Override
        public String detail() {
            return target.database() + ", " + request.content().length() + " bytes";
        }

        @Override
        public Reply run() {
            if (target.database().isEmpty()) {
                throw new PayloadException(400, "database is required");
            }
            if (isGzip()) {
                // a missing database outranks a broken body
                write(HttpBody.EMPTY);
                var inflated = GzipBody.inflate(request.body());
                write(new HttpBody.Bytes(inflated, 0, inflated.length));
            } else {
                write(request.content());
            }
            if (!target.complaint().isEmpty()) {
                throw new PayloadException(400, target.complaint());
            }
            return new Reply(HttpResponse.of(204), "");
        }

        private void write(HttpBody.Bytes body) {
            var consistency = request.query().get("consistency").toLowerCase(Locale.ROOT);
            if (body.length() > 0 && !CONSISTENCY_LEVELS.contains(consistency)) {
                write(HttpBody.EMPTY);
                throw new PayloadException(400, "invalid consistency level");
            }
            try {
                database.write(
                        new WriteRequest(
                                target.database(),
                                target.retentionPolicy(),
                                target.precision(),
                                body.bytes(),
                                body.from(),
                                body.to()),
                        statistics);
            } catch (InfluxDbException e) {
                if (e.kind() != InfluxDbException.Kind.NOT_FOUND) {
                    statistics.received(body.length());
                }
                throw e;
            }
            statistics.received(body.length());
        }

        private boolean isGzip() {
            return "gzip".equals(request.header("Content-Encoding"));
        }
    }
}
