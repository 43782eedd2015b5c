package io.mimeseries.compat.bench.tdengine;

import io.mimeseries.server.http.HttpListener;
import io.mimeseries.server.http.HttpOptions;
import io.mimeseries.server.http.HttpResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Answers every request that all went well, without looking at it: as fast as a server on this listener can be. */
final class Stub {
    private static final String FINE =
            "{\"code\":0,\"column_meta\":[[\"affected_rows\",\"INT\",4]],\"data\":[[1000]],\"rows\":1}";

    private Stub() {}

    static HttpListener start() throws IOException {
        return HttpListener.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                request -> HttpResponse.text(200, "application/json; charset=utf-8", FINE),
                HttpOptions.DEFAULT);
    }
}
