package io.mimeseries.server.tdengine;

import io.mimeseries.engine.RequestFacts;
import io.mimeseries.server.http.HttpBody;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import io.mimeseries.server.tdengine.auth.Authorization;
import io.mimeseries.server.tdengine.auth.Credentials;
import io.mimeseries.server.web.Call;
import io.mimeseries.tdengine.schemaless.SchemalessProtocol;
import io.mimeseries.tdengine.schemaless.TimestampUnit;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code POST /opentsdb/v1/put/json/{db}} and {@code /telnet/{db}} (checks in the order of taosAdapter's opentsdb plugin). */
record OpenTsdbEndpoint(SchemalessWriter writer) {
    private static final String PUT = "put ";

    Call call(HttpRequest request, List<String> arguments, SchemalessProtocol protocol) {
        var database = arguments.get(0);
        return new Call() {
            @Override
            public String detail() {
                return database + ", " + request.content().length() + " bytes";
            }

            @Override
            public RequestFacts facts() {
                return RequestFacts.writeTo(database);
            }

            @Override
            public Reply run() {
                write(request, database, protocol);
                return new Reply(HttpResponse.of(204), "");
            }
        };
    }

    private void write(HttpRequest request, String database, SchemalessProtocol protocol) {
        var credentials = credentials(request);
        var query = request.query();
        check("req_id", query.get("req_id").isEmpty() ? null : GoNumbers.unsignedFault(query.get("req_id")));
        check("ttl", query.get("ttl").isEmpty() ? null : GoNumbers.countFault(query.get("ttl")));
        var data = protocol == SchemalessProtocol.TELNET ? withoutPut(request.content()) : request.content();
        if (data.length() > 0) {
            writer.write(
                    credentials,
                    database,
                    SchemalessParameters.of(query, query.get("ttl"))
                            .request(protocol, TimestampUnit.NOT_CONFIGURED, data));
        }
    }

    private static void check(String name, @Nullable String fault) {
        if (fault != null) {
            throw new RefusalException(400, "illegal param, " + name + " must be numeric " + fault);
        }
    }

    private static Credentials credentials(HttpRequest request) {
        var token = request.query().get("token");
        if (!token.isEmpty()) {
            return new Credentials.Token(token);
        }
        var header = request.header("Authorization");
        if (header == null || header.isEmpty()) {
            throw new RefusalException(401, "auth needed");
        }
        var password = Authorization.ofPut(request);
        if (password == null) {
            throw new RefusalException(401, "wrong basic auth");
        }
        return password;
    }

    /** The lines without the command that OpenTSDB's own protocol begins each of them with. */
    private static HttpBody.Bytes withoutPut(HttpBody.Bytes body) {
        var lines = new ByteArrayOutputStream(body.length());
        var text = new String(body.bytes(), body.from(), body.length(), StandardCharsets.ISO_8859_1);
        for (var line : text.split("\n")) {
            var stripped = line.strip();
            if (!stripped.isEmpty()) {
                if (lines.size() > 0) {
                    lines.write('\n');
                }
                lines.writeBytes((stripped.startsWith(PUT) ? stripped.substring(PUT.length()) : stripped)
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        var bytes = lines.toByteArray();
        return new HttpBody.Bytes(bytes, 0, bytes.length);
    }
}
