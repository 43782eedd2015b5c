package io.mimeseries.compat.bench;

import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.http.HttpListener;
import io.mimeseries.server.http.HttpOptions;
import io.mimeseries.server.http.HttpResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** What is started: a whole server, or the bare listener with canned answers, which is the HTTP library's share of it. */
enum Subject {
    LISTENER {
        @Override
        String startAskStop() throws IOException {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            try (var listener = HttpListener.start(
                    address,
                    request -> HttpResponse.text(200, "text/plain", "\"count\"],\"values\":[[0,10]]"),
                    HttpOptions.DEFAULT)) {
                return Requests.firstAnswer(listener.address());
            }
        }
    },
    SERVER {
        @Override
        String startAskStop() throws IOException {
            try (var server =
                    MimeseriesServer.start(ServerOptions.influxDbAlone().withInfluxDbPort(0))) {
                var endpoint = server.influxDbEndpoint();
                return Requests.firstAnswer(new InetSocketAddress(endpoint.host(), endpoint.port()));
            }
        }
    };

    /** From nothing over the first answer to nothing. */
    abstract String startAskStop() throws IOException;

    /** The mean CPU time of such rounds, in ms. */
    double cost(int rounds) throws IOException {
        var before = CpuTime.ofProcess();
        for (int round = 0; round < rounds; round++) {
            var answer = startAskStop();
            if (!answer.contains(",10]]")) {
                throw new IOException("wrong answer: " + answer);
            }
        }
        return (CpuTime.ofProcess() - before) / rounds;
    }
}
