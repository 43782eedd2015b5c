package io.mimeseries.server;

import io.mimeseries.engine.Clock;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.server.influxdb.udp.UdpOptions;
import io.mimeseries.server.tls.TlsIdentity;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a server is made of.
 *
 * @param influxDbPort 0 for any free one
 * @param settings the server's own from its start on: do not share them between servers
 * @param udp InfluxDB's UDP listeners
 * @param tls what the databases' HTTP listeners speak TLS with, null for plain HTTP
 */
public record ServerOptions(
        InetAddress bind,
        int influxDbPort,
        InfluxDbVersion influxDbVersion,
        Clock clock,
        Settings settings,
        List<Seed> seeds,
        List<UdpOptions> udp,
        @Nullable TlsIdentity tls) {
    public ServerOptions {
        seeds = List.copyOf(seeds);
        udp = List.copyOf(udp);
    }

    /** Loopback, free ports, the time of the machine, no data. */
    public static ServerOptions defaults() {
        return new ServerOptions(
                InetAddress.getLoopbackAddress(),
                0,
                InfluxDbProfiles.DEFAULT,
                Clock.system(),
                new Settings(),
                List.of(),
                List.of(),
                null);
    }

    public ServerOptions withBind(InetAddress address) {
        return new ServerOptions(address, influxDbPort, influxDbVersion, clock, settings, seeds, udp, tls);
    }

    public ServerOptions withInfluxDbPort(int port) {
        return new ServerOptions(bind, port, influxDbVersion, clock, settings, seeds, udp, tls);
    }

    public ServerOptions withInfluxDbVersion(InfluxDbVersion version) {
        return new ServerOptions(bind, influxDbPort, version, clock, settings, seeds, udp, tls);
    }

    public ServerOptions withClock(Clock newClock) {
        return new ServerOptions(bind, influxDbPort, influxDbVersion, newClock, settings, seeds, udp, tls);
    }

    public ServerOptions withSettings(Settings newSettings) {
        return new ServerOptions(bind, influxDbPort, influxDbVersion, clock, newSettings, seeds, udp, tls);
    }

    public ServerOptions withSeeds(List<Seed> newSeeds) {
        return new ServerOptions(bind, influxDbPort, influxDbVersion, clock, settings, newSeeds, udp, tls);
    }

    /** UDP listeners, none by default. */
    public ServerOptions withUdp(List<UdpOptions> listeners) {
        return new ServerOptions(bind, influxDbPort, influxDbVersion, clock, settings, seeds, listeners, tls);
    }

    /** HTTPS in place of HTTP. */
    public ServerOptions withTls(@Nullable TlsIdentity identity) {
        return new ServerOptions(bind, influxDbPort, influxDbVersion, clock, settings, seeds, udp, identity);
    }
}
