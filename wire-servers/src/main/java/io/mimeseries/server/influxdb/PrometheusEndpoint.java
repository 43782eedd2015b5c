package io.mimeseries.server.influxdb;

import io.mimeseries.engine.RequestFacts;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.server.http.HttpBody;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import io.mimeseries.server.influxdb.auth.Authentication;
import io.mimeseries.server.influxdb.monitoring.HttpStatistics;
import io.mimeseries.server.influxdb.prometheus.ReadMessage;
import io.mimeseries.server.influxdb.prometheus.ReadResult;
import io.mimeseries.server.influxdb.prometheus.WriteMessage;
import io.mimeseries.server.web.Call;
import io.mimeseries.server.web.GzipChunks;
import io.mimeseries.server.web.PayloadException;
import java.util.List;

/** {@code POST /api/v1/prom/write} and {@code POST /api/v1/prom/read}. */
record PrometheusEndpoint(InfluxDb database, Authentication authentication, HttpStatistics statistics) {

    Call write(HttpRequest request) {
        return new Write(this, request);
    }

    Call read(HttpRequest request) {
        return new Read(this, request);
    }

    private record Write(PrometheusEndpoint at, HttpRequest request) implements Call {
        @Override
        public String detail() {
            return name() + ", " + request.content().length() + " bytes";
        }

        @Override
        public RequestFacts facts() {
            return RequestFacts.writeTo(name());
        }

        private String name() {
            return request.query().get("db");
        }

        @Override
        public Reply run() {
            var authorizer = at.authentication.authenticate(request);
            if (name().isEmpty()) {
                throw new PayloadException(400, "database is required");
            }
            // a missing database outranks a broken body, whatever its retention policy
            at.database.writeSamples(name(), "", List.of(), authorizer, at.statistics);
            at.statistics.received(request.content().length());
            var samples = WriteMessage.decode(request.body());
            if (!WriteEndpoint.isConsistencyLevel(request.query().get("consistency"))) {
                throw new PayloadException(400, "invalid consistency level");
            }
            at.database.writeSamples(name(), request.query().get("rp"), samples, authorizer, at.statistics);
            return new Reply(HttpResponse.of(204), "");
        }
    }

    private record Read(PrometheusEndpoint at, HttpRequest request) implements Call {
        @Override
        public String detail() {
            return request.query().get("db");
        }

        @Override
        public RequestFacts facts() {
            return new RequestFacts(RequestFacts.Kind.QUERY, List.of(detail()), "", -1, "");
        }

        @Override
        public Reply run() {
            // whoever has signed in may read, whatever the database (1.6.7)
            at.authentication.authenticate(request);
            var query = ReadMessage.decode(
                    request.body(), request.query().get("db"), request.query().get("rp"));
            var block = ReadResult.encode(at.database.readSamples(query));
            at.statistics.sent(block.length);
            var response = HttpResponse.of(200).header("Content-Type", "application/x-protobuf");
            if (GzipChunks.isAccepted(request)) {
                // the real server too compresses what is compressed, and names only the outer encoding
                response.header("Content-Encoding", "gzip")
                        .body(new GzipChunks(new HttpBody.Bytes(block, 0, block.length)));
            } else {
                response.header("Content-Encoding", "snappy").body(block);
            }
            return new Reply(response, "");
        }
    }
}
