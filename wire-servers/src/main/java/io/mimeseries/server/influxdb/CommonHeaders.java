package io.mimeseries.server.influxdb;

import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import io.mimeseries.server.influxdb.answer.AnswerType;

/** What stands on every answer. */
final class CommonHeaders {
    private final String version;
    private final RequestIds ids;

    CommonHeaders(InfluxDb database) {
        version = database.version().text();
        ids = new RequestIds(database.clock());
    }

    /** An answer to a path or a method that the server does not know: it has no request id and no type of the client's choice. */
    HttpResponse unrouted(int status, String text) {
        return addVersion(HttpResponse.text(status, "text/plain; charset=utf-8", text))
                .header("X-Content-Type-Options", "nosniff");
    }

    /** The headers of a routed answer, with a type even where there is no body. */
    HttpResponse addTo(HttpRequest request, HttpResponse response) {
        return addType(request, addOrigin(request, response));
    }

    /** The type that the client asks for, unless the answer has another. */
    HttpResponse addType(HttpRequest request, HttpResponse response) {
        if (!response.has("Content-Type")) {
            response.header(
                    "Content-Type", AnswerType.of(request.header("Accept")).contentType());
        }
        return response;
    }

    /** The headers of a routed answer without a type. */
    HttpResponse addOrigin(HttpRequest request, HttpResponse response) {
        var id = id(request);
        addVersion(response).header("Request-Id", id).header("X-Request-Id", id);
        var origin = request.header("Origin");
        if (origin != null && !origin.isEmpty()) {
            response.header("Access-Control-Allow-Origin", origin)
                    .header("Access-Control-Allow-Methods", "DELETE, GET, OPTIONS, POST, PUT")
                    .header(
                            "Access-Control-Allow-Headers",
                            "Accept, Accept-Encoding, Authorization, Content-Length, Content-Type, X-CSRF-Token, X-HTTP-Method-Override")
                    .header("Access-Control-Expose-Headers", "Date, X-InfluxDB-Version, X-InfluxDB-Build");
        }
        return response;
    }

    /** What stands on each answer, whatever its path. */
    HttpResponse addVersion(HttpResponse response) {
        return response.header("X-Influxdb-Build", "OSS").header("X-Influxdb-Version", version);
    }

    private String id(HttpRequest request) {
        var given = request.header("X-Request-Id");
        if (given == null || given.isEmpty()) {
            given = request.header("Request-Id");
        }
        return given == null || given.isEmpty() ? ids.next() : given;
    }
}
