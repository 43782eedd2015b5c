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

/** {@code POST /write}. */
final class WriteEndpoint {
    private static final Set<String> CONSISTENCY_LEVELS = Set.of("", "any", "one", "quorum", "all");
    private final InfluxDb database;
    private final HttpStatistics statistics;

    WriteEndpoint(InfluxDb database, HttpStatistics statistics) {
        this.database = database;
        this.statistics = statistics;
    }

    Call call(HttpRequest request) {
        return new Write(request);
    }

    private final class Write implements Call {
        private final HttpRequest request;

        Write(HttpRequest request) {
            this.request = request;
        }

        @Override
        public String detail() {
            return request.query().get("db") + ", " + request.content().length() + " bytes";
        }

        @Override
        public Reply run() {
            if (request.query().get("db").isEmpty()) {
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
            return new Reply(HttpResponse.of(204), "");
        }

        private void write(HttpBody.Bytes body) {
            var query = request.query();
            if (body.length() > 0
                    && !CONSISTENCY_LEVELS.contains(query.get("consistency").toLowerCase(Locale.ROOT))) {
                write(HttpBody.EMPTY);
                throw new PayloadException(400, "invalid consistency level");
            }
            try {
                database.write(
                        new WriteRequest(
                                query.get("db"),
                                query.get("rp"),
                                query.get("precision"),
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
