package io.mimeseries.testkit;

import io.mimeseries.server.Seed;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.tdengine.TDengineVersion;
import java.util.List;

/** What a {@link TDengineServer} is made of; by default a free port of the loopback interface, the time of the machine and no data. */
public final class TDengineServerBuilder extends TestServerBuilder<TDengineServerBuilder> {
    TDengineServerBuilder() {
        super("tdengine", ServerOptions.tdengineAlone());
    }

    @Override
    TDengineServerBuilder self() {
        return this;
    }

    /** A fixed port, where a free one will not do. */
    public TDengineServerBuilder port(int port) {
        return options(options().withTDenginePort(port));
    }

    /** The version that the server reports; its SQL is that of 3.3.7 in any case. */
    public TDengineServerBuilder version(String version) {
        return options(options().withTDengineVersion(new TDengineVersion(version)));
    }

    /** Statements that run at the start in one session, so that what they make is there after each reset, too. */
    public TDengineServerBuilder seed(String... statements) {
        return seed(new Seed.TDengineStatements(List.of(statements)));
    }

    @Override
    public TDengineServer start() {
        return new TDengineServer(launch());
    }
}
