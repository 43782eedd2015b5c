package io.mimeseries.compat.bench.tdengine.socket;

import io.mimeseries.compat.bench.CeilingTable;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import java.io.IOException;
import java.net.InetSocketAddress;

/** Measures writes and results over WebSocket beside a stub and beside REST, and how fast polls are answered, all in this JVM. */
public final class Main {
    private Main() {}

    /** Without arguments. */
    public static void main(String... arguments) throws IOException {
        try (var server = MimeseriesServer.start(ServerOptions.tdengineAlone())) {
            var endpoint = server.endpoints().get(0);
            var address = new InetSocketAddress(endpoint.host(), endpoint.port());
            server.tdengine().rootSession().execute("CREATE DATABASE b");
            CeilingTable.head();
            new Writes(server, address).print();
            new Results(server, address).print();
            new Deliveries(server, address).print();
        }
    }
}
