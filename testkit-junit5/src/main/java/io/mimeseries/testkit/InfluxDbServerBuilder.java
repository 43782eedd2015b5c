package io.mimeseries.testkit;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.server.InfluxDbProfiles;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.Seed;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.Settings;
import io.mimeseries.server.influxdb.udp.UdpOptions;
import io.mimeseries.server.tls.TlsException;
import io.mimeseries.server.tls.TlsIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an {@link InfluxDbServer} is made of; by default a free port of the loopback interface, the time of the machine and no data. */
public final class InfluxDbServerBuilder {
    private ServerOptions options = ServerOptions.influxDbAlone();
    private final List<Seed> seeds = new ArrayList<>();
    private final List<UdpOptions> udp = new ArrayList<>();
    private final Settings settings = options.settings();
    private @Nullable Journal journal;

    InfluxDbServerBuilder() {}

    /** A fixed port, where a free one will not do. */
    public InfluxDbServerBuilder port(int port) {
        options = options.withInfluxDbPort(port);
        return this;
    }

    /** @throws IllegalArgumentException if this InfluxDB version is not emulated; the message lists those that are */
    public InfluxDbServerBuilder version(String version) {
        options = options.withInfluxDbVersion(InfluxDbProfiles.find(version)
                .orElseThrow(() -> new IllegalArgumentException("unknown InfluxDB version " + version + "; known are "
                        + String.join(", ", InfluxDbProfiles.names()))));
        return this;
    }

    /** The time that the server goes by. */
    public InfluxDbServerBuilder clock(Clock clock) {
        options = options.withClock(clock);
        return this;
    }

    /** Points that are there from the start and after each reset, in a database made for them. */
    public InfluxDbServerBuilder seed(String database, String... lineProtocol) {
        return seed(new Seed.LineProtocol(database, String.join("\n", lineProtocol)));
    }

    /** A setting of the real server under its own name, such as {@code max-body-size}. */
    public InfluxDbServerBuilder setting(String name, long value) {
        return setting(name, String.valueOf(value));
    }

    /** A setting of the real server that is a text or a truth value, such as {@code realm}. */
    public InfluxDbServerBuilder setting(String name, String value) {
        settings.set("influxdb." + name, value);
        return this;
    }

    /**
     * Lets in only clients that sign in. Until an admin exists, all that a client can do is to create one; {@link InfluxDbServer#query} and
     * other calls from within this JVM may do everything.
     */
    public InfluxDbServerBuilder auth() {
        settings.set(Settings.INFLUXDB_AUTH_ENABLED, "true");
        return this;
    }

    /** Lets in only clients that sign in, and makes an admin who is there from the start and after each reset. */
    public InfluxDbServerBuilder auth(String admin, String password) {
        return auth().seed(UserSeeds.admin(admin, password));
    }

    /** Lets in clients with JSON web tokens that are signed with this secret (HMAC), besides those with a password. */
    public InfluxDbServerBuilder jwtSecret(String secret) {
        settings.set(Settings.INFLUXDB_SHARED_SECRET, secret);
        return auth();
    }

    /** Takes points by UDP on a free port, for a database that is made with the first of them. */
    public InfluxDbServerBuilder udp(String database) {
        return udp(UdpListener.of(database));
    }

    /** Takes points by UDP; may be asked for several times. */
    public InfluxDbServerBuilder udp(UdpListener listener) {
        udp.add(listener.options());
        return this;
    }

    /** HTTPS in place of HTTP, with a certificate made for this server; {@link InfluxDbServer#trust()} is for the client. */
    public InfluxDbServerBuilder tls() {
        options = options.withTls(TlsIdentity.generate());
        return this;
    }

    /**
     * HTTPS in place of HTTP.
     *
     * @param certificatePem the certificate and behind it those that vouch for it, in PEM form
     * @param keyPem its private key in PEM form, without a password
     * @throws IllegalArgumentException if either cannot be read, or they do not belong together
     */
    public InfluxDbServerBuilder tls(String certificatePem, String keyPem) {
        try {
            options = options.withTls(TlsIdentity.ofPem(certificatePem, keyPem));
            return this;
        } catch (TlsException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    InfluxDbServerBuilder seed(Seed seed) {
        seeds.add(seed);
        return this;
    }

    /** Writes down what clients ask for where other servers do, too. */
    InfluxDbServerBuilder journal(Journal shared) {
        journal = shared;
        return this;
    }

    /** Starts the server; when this returns it answers. */
    public InfluxDbServer start() {
        try {
            var own = new Settings();
            own.restore(settings.all());
            return new InfluxDbServer(
                    MimeseriesServer.start(options.withSettings(own)
                            .withSeeds(seeds)
                            .withUdp(udp)
                            .withJournal(journal == null ? new Journal() : journal)),
                    options.tls());
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
        }
    }
}
