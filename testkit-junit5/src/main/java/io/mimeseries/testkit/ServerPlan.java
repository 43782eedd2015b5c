package io.mimeseries.testkit;

import io.mimeseries.engine.Clock;
import io.mimeseries.testkit.container.ContainerRuntime;
import io.mimeseries.testkit.container.Testcontainers;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * What an extension that is registered by hand says about its servers.
 *
 * @param lifecycle null if it says nothing about it
 * @param influxDb likewise, as the others
 */
record ServerPlan(
        @Nullable Lifecycle lifecycle,
        @Nullable Consumer<InfluxDbServerBuilder> influxDb,
        @Nullable Consumer<IotDbServerBuilder> iotDb,
        @Nullable Consumer<RiakTsServerBuilder> riakTs,
        @Nullable Consumer<TDengineServerBuilder> tdengine,
        ContainerRuntime containers) {
    /** That of the annotation. */
    static final ServerPlan NONE = new ServerPlan(null, null, null, null, null, new Testcontainers());

    ServerPlan withLifecycle(Lifecycle wanted) {
        return new ServerPlan(wanted, influxDb, iotDb, riakTs, tdengine, containers);
    }

    ServerPlan withInfluxDb(Consumer<InfluxDbServerBuilder> wanted) {
        return new ServerPlan(lifecycle, wanted, iotDb, riakTs, tdengine, containers);
    }

    ServerPlan withIotDb(Consumer<IotDbServerBuilder> wanted) {
        return new ServerPlan(lifecycle, influxDb, wanted, riakTs, tdengine, containers);
    }

    ServerPlan withRiakTs(Consumer<RiakTsServerBuilder> wanted) {
        return new ServerPlan(lifecycle, influxDb, iotDb, wanted, tdengine, containers);
    }

    ServerPlan withTDengine(Consumer<TDengineServerBuilder> wanted) {
        return new ServerPlan(lifecycle, influxDb, iotDb, riakTs, wanted, containers);
    }

    ServerPlan withContainers(ContainerRuntime wanted) {
        return new ServerPlan(lifecycle, influxDb, iotDb, riakTs, tdengine, wanted);
    }

    /** Whether it says how an emulator of this database is to be made. */
    boolean configures(String database) {
        return switch (database) {
            case Scope.IOTDB -> iotDb != null;
            case Scope.RIAK_TS -> riakTs != null;
            case Scope.TDENGINE -> tdengine != null;
            default -> influxDb != null;
        };
    }

    InfluxDbServerBuilder influxDbBuilder(Clock clock) {
        return configured(InfluxDbServer.builder(), influxDb, clock);
    }

    IotDbServerBuilder iotDbBuilder(Clock clock) {
        return configured(IotDbServer.builder(), iotDb, clock);
    }

    RiakTsServerBuilder riakTsBuilder(Clock clock) {
        return configured(RiakTsServer.builder(), riakTs, clock);
    }

    TDengineServerBuilder tdengineBuilder(Clock clock) {
        return configured(TDengineServer.builder(), tdengine, clock);
    }

    private static <B extends TestServerBuilder<B>> B configured(
            B builder, @Nullable Consumer<B> configuration, Clock clock) {
        builder.clock(clock);
        if (configuration != null) {
            configuration.accept(builder);
        }
        if (builder.options().clock() != clock) {
            throw new ExtensionConfigurationException(
                    "the servers of a test go by one clock: ask for a ManualClock in place of setting one");
        }
        return builder;
    }
}
