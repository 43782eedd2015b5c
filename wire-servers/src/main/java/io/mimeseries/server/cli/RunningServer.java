package io.mimeseries.server.cli;

import io.mimeseries.server.Endpoint;
import io.mimeseries.server.EndpointsJson;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.Seed;
import io.mimeseries.server.SeedException;
import io.mimeseries.server.SeedFile;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.control.ControlServer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The servers that one command line started. */
final class RunningServer implements AutoCloseable {
    private final MimeseriesServer server;
    private final @Nullable ControlServer control;

    private RunningServer(MimeseriesServer server, @Nullable ControlServer control) {
        this.server = server;
        this.control = control;
    }

    /** Starts, tells where on {@code out} and in the ports file, and leaves nothing behind if a part of that fails. */
    static RunningServer start(
            ServeOptions options, PrintStream out, PrintStream err, Consumer<RunningServer> listening)
            throws UsageException, IOException {
        var running = listen(options);
        listening.accept(running);
        try {
            if (!options.bind().isLoopbackAddress()) {
                err.println(
                        "mimeseries: warning: listening on " + options.bind().getHostAddress()
                                + ", which other machines may reach; there is no access control");
            }
            if (options.portsFile() != null) {
                PortsFile.write(
                        options.portsFile(), EndpointsJson.write(running.server.instance(), running.endpoints()));
            }
            for (var endpoint : running.endpoints()) {
                out.println(line(endpoint));
            }
            out.flush();
            return running;
        } catch (IOException | RuntimeException e) {
            running.close();
            throw e;
        }
    }

    private static RunningServer listen(ServeOptions options) throws UsageException, IOException {
        var clock = ClockOption.clock(options.clock());
        var server = server(
                ServerOptions.none()
                        .withBind(options.bind())
                        .withInfluxDb(options.influxDb())
                        .withIotDb(options.iotDb())
                        .withRiakTs(options.riakTs())
                        .withTDengine(options.tdengine())
                        .withTls(options.tls())
                        .withClock(clock)
                        .withSettings(options.settings()),
                options.seeds());
        if (options.controlPort() == null) {
            server.listen();
            return new RunningServer(server, null);
        }
        // first, so that whoever sees a database answer can ask for a reset
        ControlServer control;
        try {
            control = ControlServer.start(server, clock, options.bind(), options.controlPort());
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
        try {
            server.listen();
            return new RunningServer(server, control);
        } catch (IOException | RuntimeException e) {
            control.close();
            throw e;
        }
    }

    private static MimeseriesServer server(ServerOptions options, List<Path> files) throws UsageException, IOException {
        try {
            var seeds = new ArrayList<Seed>();
            for (var file : files) {
                seeds.add(SeedFile.parse(file.toString(), Files.readAllBytes(file)));
            }
            return MimeseriesServer.prepare(options.withSeeds(seeds));
        } catch (SeedException e) {
            throw new UsageException("--seed=" + e.getMessage());
        }
    }

    private static String line(Endpoint endpoint) {
        var version = endpoint.version() == null ? "" : " " + endpoint.version();
        var database = endpoint.database() == null ? "" : " " + endpoint.database();
        return endpoint.name() + version + " " + endpoint.url() + database;
    }

    List<Endpoint> endpoints() {
        return control == null ? server.endpoints() : control.endpoints();
    }

    MimeseriesServer server() {
        return server;
    }

    @Override
    public void close() {
        if (control != null) {
            control.close();
        }
        server.close();
    }
}
