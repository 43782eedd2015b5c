package io.mimeseries.compat.differential;

import io.mimeseries.compat.differential.server.Influxd;
import io.mimeseries.compat.differential.server.Target;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/** Two real servers, one for each kind of index, and Mimeseries. */
record ComparedServers(Influxd inmem, Influxd tsi1, MimeseriesServer ours) implements AutoCloseable {

    /** Starts all three. */
    static ComparedServers start(Path program) throws IOException {
        var inmem = Influxd.start(program, "inmem");
        try {
            var tsi1 = Influxd.start(program, "tsi1");
            try {
                return new ComparedServers(
                        inmem,
                        tsi1,
                        MimeseriesServer.start(ServerOptions.influxDbAlone().withInfluxDbPort(0)));
            } catch (IOException | RuntimeException e) {
                tsi1.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            inmem.close();
            throw e;
        }
    }

    Comparison comparison() {
        var endpoint = ours.influxDbEndpoint();
        return new Comparison(
                new Target(inmem.address()),
                new Target(tsi1.address()),
                new Target(new InetSocketAddress(endpoint.host(), endpoint.port())));
    }

    @Override
    public void close() {
        ours.close();
        tsi1.close();
        inmem.close();
    }
}
