package io.mimeseries.server.tdengine;

import io.mimeseries.engine.RequestFacts;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import io.mimeseries.server.tdengine.auth.Authorization;
import io.mimeseries.server.tdengine.auth.Credentials;
import io.mimeseries.server.web.Call;
import io.mimeseries.tdengine.schemaless.SchemalessProtocol;
import io.mimeseries.tdengine.schemaless.TimestampUnit;

/** {@code POST /influxdb/v1/write}: line protocol (checks in the order of taosAdapter's influxdb plugin). */
record LinesEndpoint(SchemalessWriter writer) {

    Call call(HttpRequest request) {
        return new Call() {
            @Override
            public String detail() {
                return request.query().get("db") + ", " + request.content().length() + " bytes";
            }

            @Override
            public RequestFacts facts() {
                return RequestFacts.writeTo(request.query().get("db"))
                        .withPrecision(request.query().get("precision"));
            }

            @Override
            public Reply run() {
                write(request);
                return new Reply(HttpResponse.of(204), "");
            }
        };
    }

    private void write(HttpRequest request) {
        var query = request.query();
        if (!query.get("req_id").isEmpty() && GoNumbers.unsignedFault(query.get("req_id")) != null) {
            throw RefusalException.ofLines("illegal param", "req_id must be numeric", "parse req_id");
        }
        var credentials = credentials(request);
        var database = query.get("db");
        if (database.isEmpty()) {
            throw RefusalException.ofLines("not found", "db required", "get db query");
        }
        if (!query.get("ttl").isEmpty() && GoNumbers.countFault(query.get("ttl")) != null) {
            throw RefusalException.ofLines("illegal param", "ttl must be numeric", "parse ttl");
        }
        var precision = query.get("precision");
        var unit = TimestampUnit.of(precision.isEmpty() ? "ns" : precision);
        var data = TrimmedBody.of(request.content());
        writer.write(
                credentials,
                database,
                SchemalessParameters.of(query, query.get("ttl")).request(SchemalessProtocol.LINE, unit, data));
    }

    private static Credentials credentials(HttpRequest request) {
        var token = request.query().get("token");
        if (!token.isEmpty()) {
            return new Credentials.Token(token);
        }
        var password = Authorization.ofLines(request);
        if (password == null) {
            throw RefusalException.forbidden("get auth error");
        }
        return password;
    }
}
