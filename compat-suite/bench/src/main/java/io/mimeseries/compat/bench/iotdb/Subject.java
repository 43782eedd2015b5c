package io.mimeseries.compat.bench.iotdb;

import io.mimeseries.compat.bench.CpuTime;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import java.io.IOException;
import java.net.InetSocketAddress;
import org.apache.thrift.TException;

/** What is started: a whole server, or the stub, which is the share of the listener, the protocol and the client. */
enum Subject {
    STUB {
        @Override
        void startOpenStop() throws IOException, TException {
            try (var stub = Stub.start();
                    var client = new Client(stub.address())) {
                client.statement();
            }
        }
    },
    SERVER {
        @Override
        void startOpenStop() throws IOException, TException {
            try (var server = MimeseriesServer.start(ServerOptions.iotDbAlone());
                    var client = new Client(address(server))) {
                client.statement();
            }
        }
    };

    /** From nothing over an open session to nothing. */
    abstract void startOpenStop() throws IOException, TException;

    static InetSocketAddress address(MimeseriesServer server) {
        var endpoint = server.iotDbEndpoint();
        return new InetSocketAddress(endpoint.host(), endpoint.port());
    }

    /** The mean CPU time of such rounds, in ms. */
    double cost(int rounds) throws IOException, TException {
        var before = CpuTime.ofProcess();
        for (int round = 0; round < rounds; round++) {
            startOpenStop();
        }
        return (CpuTime.ofProcess() - before) / rounds;
    }
}
