package io.mimeseries.server.tdengine;

import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** What scripts of other sites are told: all of them may ask (read from taosAdapter's defaults and the library that it uses). */
final class CrossOrigin {
    private CrossOrigin() {}

    /** The answer to a question whether a request may be sent, null if it is none. */
    static @Nullable HttpResponse preflight(HttpRequest request) {
        return isCrossOrigin(request) && request.method().equals("OPTIONS")
                ? HttpResponse.of(204)
                        .header("Access-Control-Allow-Headers", "Origin,Content-Length,Content-Type")
                        .header("Access-Control-Allow-Methods", "GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS")
                        .header("Access-Control-Allow-Origin", "*")
                        .header("Access-Control-Max-Age", "43200")
                : null;
    }

    static HttpResponse addTo(HttpRequest request, HttpResponse response) {
        return isCrossOrigin(request)
                ? response.header("Access-Control-Allow-Origin", "*")
                        .header("Access-Control-Expose-Headers", "Authorization")
                : response;
    }

    private static boolean isCrossOrigin(HttpRequest request) {
        var origin = request.header("Origin");
        var host = request.header("Host");
        return origin != null
                && !origin.isEmpty()
                && !origin.equals("http://" + host)
                && !origin.equals("https://" + host);
    }
}
