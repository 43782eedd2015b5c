package io.mimeseries.compat.bench.riakts;

import io.mimeseries.compat.bench.CpuTime;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import java.io.IOException;
import java.net.InetSocketAddress;

/** What is started: a whole server, or the stub, which is the share of the listener and of the client. */
enum Subject {
    STUB {
        @Override
        void startQueryStop() throws IOException {
            try (var stub = Ceiling.fine()) {
                firstQuery(stub.address());
            }
        }
    },
    SERVER {
        @Override
        void startQueryStop() throws IOException {
            try (var server = MimeseriesServer.start(ServerOptions.riakTsAlone())) {
                firstQuery(address(server));
            }
        }
    };

    /** From nothing over a table, ten rows and a query to nothing. */
    abstract void startQueryStop() throws IOException;

    private static void firstQuery(InetSocketAddress address) throws IOException {
        try (var client = new Client(address)) {
            client.exchange(Requests.query(Requests.TABLE));
            client.exchange(Requests.put("a", 10, 1));
            client.exchange(Requests.query("SELECT * FROM Load WHERE host = 'a' AND time >= 1 AND time < 100"));
        }
    }

    static InetSocketAddress address(MimeseriesServer server) {
        var endpoint = server.riakTsEndpoint();
        return new InetSocketAddress(endpoint.host(), endpoint.port());
    }

    /** The mean CPU time of such rounds, in ms. */
    double cost(int rounds) throws IOException {
        var before = CpuTime.ofProcess();
        for (int round = 0; round < rounds; round++) {
            startQueryStop();
        }
        return (CpuTime.ofProcess() - before) / rounds;
    }
}
