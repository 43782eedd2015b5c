package io.mimeseries.testkit;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.server.IotDbProfiles;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.Seed;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an {@link IotDbServer} is made of; by default a free port of the loopback interface, the time of the machine and no data. */
public final class IotDbServerBuilder {
    private ServerOptions options = ServerOptions.iotDbAlone();
    private final List<Seed> seeds = new ArrayList<>();
    private final Settings settings = new Settings();
    private @Nullable Journal journal;

    IotDbServerBuilder() {}

    /** A fixed port, where a free one will not do. */
    public IotDbServerBuilder port(int port) {
        options = options.withIotDbPort(port);
        return this;
    }

    /** @throws IllegalArgumentException if this IoTDB version is not emulated; the message lists those that are */
    public IotDbServerBuilder version(String version) {
        options = options.withIotDbVersion(IotDbProfiles.find(version)
                .orElseThrow(() -> new IllegalArgumentException("unknown IoTDB version " + version + "; known are "
                        + String.join(", ", IotDbProfiles.names()))));
        return this;
    }

    /** The time that the server goes by. */
    public IotDbServerBuilder clock(Clock clock) {
        options = options.withClock(clock);
        return this;
    }

    /** Statements that run at the start, so that what they make is there after each reset, too. */
    public IotDbServerBuilder seed(String... statements) {
        return seed(new Seed.IotDbStatements(List.of(statements)));
    }

    IotDbServerBuilder seed(Seed seed) {
        seeds.add(seed);
        return this;
    }

    /** A setting of the real server under its own name, such as {@code dn_session_timeout_threshold}. */
    public IotDbServerBuilder setting(String name, String value) {
        settings.set("iotdb." + name, value);
        return this;
    }

    /** Writes down what clients ask for where other servers do, too. */
    IotDbServerBuilder journal(Journal shared) {
        journal = shared;
        return this;
    }

    /** Starts the server; when this returns it answers. */
    public IotDbServer start() {
        try {
            var own = new Settings();
            own.restore(settings.all());
            return new IotDbServer(MimeseriesServer.start(
                    options.withSettings(own).withSeeds(seeds).withJournal(journal == null ? new Journal() : journal)));
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
        }
    }
}
