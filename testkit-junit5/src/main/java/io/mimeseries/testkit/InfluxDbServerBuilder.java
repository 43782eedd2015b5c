package io.mimeseries.testkit;

import io.mimeseries.server.InfluxDbProfiles;
import io.mimeseries.server.Seed;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.influxdb.udp.UdpOptions;
import io.mimeseries.server.tls.TlsException;
import io.mimeseries.server.tls.TlsIdentity;
import io.mimeseries.testkit.seed.UserSeeds;
import java.util.ArrayList;
import java.util.List;

/** What an {@link InfluxDbServer} is made of; by default a free port of the loopback interface, the time of the machine and no data. */
public final class InfluxDbServerBuilder extends TestServerBuilder<InfluxDbServerBuilder> {
    private final List<UdpOptions> udp = new ArrayList<>();

    InfluxDbServerBuilder() {
        super("influxdb", ServerOptions.influxDbAlone());
    }

    @Override
    InfluxDbServerBuilder self() {
        return this;
    }

    /** A fixed port, where a free one will not do. */
    public InfluxDbServerBuilder port(int port) {
        return options(options().withInfluxDbPort(port));
    }

    /** @throws IllegalArgumentException if this InfluxDB version is not emulated; the message lists those that are */
    public InfluxDbServerBuilder version(String version) {
        return options(options()
                .withInfluxDbVersion(
                        known("InfluxDB", version, InfluxDbProfiles.find(version), InfluxDbProfiles.names())));
    }

    /** Points that are there from the start and after each reset, in a database made for them. */
    public InfluxDbServerBuilder seed(String database, String... lineProtocol) {
        return seed(new Seed.LineProtocol(database, String.join("\n", lineProtocol)));
    }

    /**
     * Lets in only clients that sign in. Until an admin exists, all that a client can do is to create one; {@link InfluxDbServer#query} and
     * other calls from within this JVM may do everything.
     */
    public InfluxDbServerBuilder auth() {
        return setting("auth-enabled", "true");
    }

    /** Lets in only clients that sign in, and makes an admin who is there from the start and after each reset. */
    public InfluxDbServerBuilder auth(String admin, String password) {
        return auth().seed(UserSeeds.admin(admin, password));
    }

    /** Lets in clients with JSON web tokens that are signed with this secret (HMAC), besides those with a password. */
    public InfluxDbServerBuilder jwtSecret(String secret) {
        return setting("shared-secret", secret).auth();
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
        return options(options().withTls(TlsIdentity.generate()));
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
            return options(options().withTls(TlsIdentity.ofPem(certificatePem, keyPem)));
        } catch (TlsException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    @Override
    public InfluxDbServer start() {
        options(options().withUdp(udp));
        return new InfluxDbServer(launch(), options().tls());
    }
}
