package io.mimeseries.testkit;

import io.mimeseries.server.RiakTsProfiles;
import io.mimeseries.server.Seed;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.tls.TlsIdentity;
import java.util.List;

/** What a {@link RiakTsServer} is made of; by default a free port of the loopback interface, the time of the machine and no data. */
public final class RiakTsServerBuilder extends TestServerBuilder<RiakTsServerBuilder> {
    RiakTsServerBuilder() {
        super("riak-ts", ServerOptions.riakTsAlone());
    }

    @Override
    RiakTsServerBuilder self() {
        return this;
    }

    /** A fixed port, where a free one will not do. */
    public RiakTsServerBuilder port(int port) {
        return options(options().withRiakTsPort(port));
    }

    /** @throws IllegalArgumentException if this Riak TS version is not emulated; the message lists those that are */
    public RiakTsServerBuilder version(String version) {
        return options(options()
                .withRiakTsVersion(known("Riak TS", version, RiakTsProfiles.find(version), RiakTsProfiles.names())));
    }

    /** Statements that run at the start, so that what they make is there after each reset, too. */
    public RiakTsServerBuilder seed(String... statements) {
        return seed(new Seed.RiakTsStatements(List.of(statements)));
    }

    /** Has clients go on in TLS, with a certificate made for this server, and sign in as this user, the only one. */
    public RiakTsServerBuilder security(String user, String password) {
        return options(options().withTls(TlsIdentity.generate()))
                .setting("security", "true")
                .setting("security.user", user)
                .setting("security.password", password);
    }

    @Override
    public RiakTsServer start() {
        return new RiakTsServer(launch(), options().tls());
    }
}
