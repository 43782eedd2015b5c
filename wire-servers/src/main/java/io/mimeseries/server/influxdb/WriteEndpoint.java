package io.mimeseries.server.influxdb;

import io.mimeseries.engine.RequestFacts;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.PointCounts;
import io.mimeseries.influxdb.WriteRequest;
import io.mimeseries.influxdb.auth.Authorizer;
import io.mimeseries.server.http.HttpBody;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import io.mimeseries.server.influxdb.auth.Authentication;
import io.mimeseries.server.influxdb.monitoring.HttpStatistics;
import io.mimeseries.server.web.Call;
import io.mimeseries.server.web.GzipBody;
import io.mimeseries.server.web.PayloadException;
import io.mimeseries.server.web.PlainCall;
import java.util.Locale;
import java.util.Set;

/** {@code POST /write} and, in 1.8, {@code POST /api/v2/write}. */
final class WriteEndpoint {
    private static final Set<String> CONSISTENCY_LEVELS = Set.of("", "any", "one", "quorum", "all");
    private final InfluxDb database;
    private final Authentication authentication;
    private final HttpStatistics statistics;
    private final HttpRules rules;

    WriteEndpoint(InfluxDb database, Authentication authentication, HttpStatistics statistics, HttpRules rules) {
        this.database = database;
        this.authentication = authentication;
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
            return new GuardedCall(authentication, request, Call.failing(e));
        }
    }

    /** A request whose body could not be read, which is said to those who may write to the database. */
    Call refuse(HttpRequest request, PlainCall refusal) {
        return new Write(request, WriteTarget.of(request.query(), rules)) {
            @Override
            public Reply run() {
                var authorizer = authorize();
                admit(authorizer);
                return refusal.run();
            }
        };
    }

    static boolean isConsistencyLevel(String parameter) {
        return CONSISTENCY_LEVELS.contains(parameter.toLowerCase(Locale.ROOT));
    }

    private class Write implements Call, PointCounts {
        private final HttpRequest request;
        private final WriteTarget target;
        private long brought;

        Write(HttpRequest request, WriteTarget target) {
            this.request = request;
            this.target = target;
        }

        @Override
        public String detail() {
            return target.database() + ", " + request.content().length() + " bytes";
        }

        @Override
        public RequestFacts facts() {
            return RequestFacts.writeTo(target.database())
                    .withPrecision(target.precision())
                    .withPoints(brought);
        }

        @Override
        public void counted(int written, int dropped, int failed) {
            brought += (long) written + dropped + failed;
            statistics.counted(written, dropped, failed);
        }

        @Override
        public Reply run() {
            var authorizer = authorize();
            if (isGzip() || !request.bodyFault().isEmpty()) {
                // a missing database and a missing privilege outrank a broken body
                admit(authorizer);
            }
            if (!request.bodyFault().isEmpty()) {
                throw new PayloadException(400, request.bodyFault());
            }
            if (isGzip()) {
                var inflated = GzipBody.inflate(request.body());
                write(new HttpBody.Bytes(inflated, 0, inflated.length), authorizer);
            } else {
                write(request.content(), authorizer);
            }
            if (!target.complaint().isEmpty()) {
                throw new PayloadException(400, target.complaint());
            }
            return new Reply(HttpResponse.of(204), "");
        }

        final Authorizer authorize() {
            var authorizer = authentication.authenticate(request);
            if (target.database().isEmpty()) {
                throw new PayloadException(400, "database is required");
            }
            return authorizer;
        }

        /** Looks for the database and the privilege. */
        final void admit(Authorizer authorizer) {
            database.read(write(HttpBody.EMPTY), authorizer);
        }

        private WriteRequest write(HttpBody.Bytes body) {
            return new WriteRequest(
                    target.database(),
                    target.retentionPolicy(),
                    target.precision(),
                    body.bytes(),
                    body.from(),
                    body.to());
        }

        /** The real server looks at the consistency level between reading the points and writing them. */
        private void write(HttpBody.Bytes body, Authorizer authorizer) {
            var consistent = isConsistencyLevel(request.query().get("consistency"));
            try {
                if (consistent) {
                    database.write(write(body), authorizer, this);
                } else {
                    database.read(write(body), authorizer);
                }
            } catch (InfluxDbException e) {
                if (isAboutBody(e)) {
                    statistics.received(body.length());
                }
                throw e;
            }
            statistics.received(body.length());
            if (!consistent) {
                throw new PayloadException(400, "invalid consistency level");
            }
        }

        /** The real server reads a body after it has found the database and the privilege. */
        private static boolean isAboutBody(InfluxDbException e) {
            return e.kind() != InfluxDbException.Kind.NOT_FOUND && e.kind() != InfluxDbException.Kind.FORBIDDEN;
        }

        private boolean isGzip() {
            return "gzip".equals(request.header("Content-Encoding"));
        }
    }
}
