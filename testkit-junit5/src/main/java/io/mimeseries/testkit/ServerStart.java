package io.mimeseries.testkit;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.server.Seed;
import io.mimeseries.server.fault.FaultRules;
import io.mimeseries.testkit.backend.Address;
import io.mimeseries.testkit.backend.EmulatorOnly;
import io.mimeseries.testkit.backend.RealInfluxDb;
import io.mimeseries.testkit.backend.RealPort;
import io.mimeseries.testkit.backend.RealTDengine;
import io.mimeseries.testkit.backend.TargetChoice;
import io.mimeseries.testkit.container.RunningContainer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * The start of one server of a scope.
 *
 * @param database its name, such as {@code influxdb}
 * @param seeds what it begins with
 */
record ServerStart(
        String database,
        ServerPlan plan,
        ServerTraits traits,
        List<Seed> seeds,
        Clock clock,
        Journal journal,
        FaultRules faults) {

    TestServer emulator() {
        return switch (database) {
            case Scope.IOTDB -> ready(plan.iotDbBuilder(clock)).start();
            case Scope.RIAK_TS -> ready(plan.riakTsBuilder(clock)).start();
            case Scope.TDENGINE -> ready(plan.tdengineBuilder(clock)).start();
            default -> {
                var builder = plan.influxDbBuilder(clock);
                traits.apply(builder);
                yield ready(builder).start();
            }
        };
    }

    private <B extends TestServerBuilder<B>> B ready(B builder) {
        builder.journal(journal).faults(faults);
        seeds.forEach(builder::seed);
        return builder;
    }

    /** A server that runs already. */
    TestServer real(TargetChoice.External choice) {
        return seeded(choice.address(), null);
    }

    /** A server in a container of its own. */
    TestServer real(TargetChoice.Container choice) {
        check(TargetChoice.CONTAINER + choice.image());
        var container = started(choice.image());
        try {
            return seeded(Address.of(database, container.host(), container.port()), container);
        } catch (RuntimeException e) {
            container.close();
            throw e;
        }
    }

    private RunningContainer started(String image) {
        try {
            return plan.containers().start(image, Address.port(database));
        } catch (IllegalStateException e) {
            throw new ExtensionConfigurationException(String.valueOf(e.getMessage()), e);
        }
    }

    private TestServer seeded(Address address, @Nullable AutoCloseable container) {
        check(address.url());
        var server = connected(address, container);
        seeds.forEach(server::apply);
        return server;
    }

    /** What is said about the emulator cannot be said about a server that is as it is. */
    private void check(String where) {
        if (plan.configures(database)) {
            throw EmulatorOnly.asked(
                    "the settings of " + MimeseriesExtension.class.getSimpleName(), database + " " + where);
        }
        if (database.equals(Scope.INFLUXDB) && !traits.names().isEmpty()) {
            throw EmulatorOnly.asked(String.join(", ", traits.names()), database + " " + where);
        }
    }

    private TestServer connected(Address address, @Nullable AutoCloseable container) {
        return switch (database) {
            case Scope.IOTDB -> new IotDbServer(new RealPort(database, address, container));
            case Scope.RIAK_TS -> new RiakTsServer(new RealPort(database, address, container));
            case Scope.TDENGINE -> new TDengineServer(new RealTDengine(address, container));
            default -> new InfluxDbServer(new RealInfluxDb(address, container));
        };
    }
}
