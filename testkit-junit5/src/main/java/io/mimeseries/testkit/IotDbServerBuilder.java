package io.mimeseries.testkit;

import io.mimeseries.server.IotDbProfiles;
import io.mimeseries.server.Seed;
import io.mimeseries.server.ServerOptions;
import java.util.List;

/** What an {@link IotDbServer} is made of; by default a free port of the loopback interface, the time of the machine and no data. */
public final class IotDbServerBuilder extends TestServerBuilder<IotDbServerBuilder> {
    IotDbServerBuilder() {
        super("iotdb", ServerOptions.iotDbAlone());
    }

    @Override
    IotDbServerBuilder self() {
        return this;
    }

    /** A fixed port, where a free one will not do. */
    public IotDbServerBuilder port(int port) {
        return options(options().withIotDbPort(port));
    }

    /** @throws IllegalArgumentException if this IoTDB version is not emulated; the message lists those that are */
    public IotDbServerBuilder version(String version) {
        return options(options()
                .withIotDbVersion(known("IoTDB", version, IotDbProfiles.find(version), IotDbProfiles.names())));
    }

    /** Statements that run at the start, so that what they make is there after each reset, too. */
    public IotDbServerBuilder seed(String... statements) {
        return seed(new Seed.IotDbStatements(List.of(statements)));
    }

    @Override
    public IotDbServer start() {
        return new IotDbServer(launch());
    }
}
