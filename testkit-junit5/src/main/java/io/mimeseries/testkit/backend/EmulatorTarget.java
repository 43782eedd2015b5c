package io.mimeseries.testkit.backend;

import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.Seed;

/**
 * An emulator in this JVM.
 *
 * @param database its name, such as {@code influxdb}
 */
public record EmulatorTarget(MimeseriesServer server, String database) implements Target {
    @Override
    public String host() {
        return server.endpoint(database).host();
    }

    @Override
    public int port() {
        return server.endpoint(database).port();
    }

    @Override
    public String description() {
        return database + " emulated " + server.endpoint(database).version();
    }

    @Override
    public boolean isReal() {
        return false;
    }

    @Override
    public MimeseriesServer emulator(String feature) {
        return server;
    }

    @Override
    public String name(String name) {
        return name;
    }

    @Override
    public void apply(Seed seed) {
        server.apply(seed);
    }

    @Override
    public Runnable keep() {
        return server.keep(database);
    }

    @Override
    public void pause() {
        server.pause(database);
    }

    @Override
    public void close() {
        server.close();
    }
}
