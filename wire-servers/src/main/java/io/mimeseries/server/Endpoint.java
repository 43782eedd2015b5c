package io.mimeseries.server;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where something listens.
 *
 * @param name {@code influxdb}, {@code control}
 * @param version the version of the real server that is emulated, null where there is none
 */
public record Endpoint(
        String name, String host, int port, @Nullable String version) {
    public static Endpoint of(String name, InetSocketAddress address, @Nullable String version) {
        return new Endpoint(name, address.getAddress().getHostAddress(), address.getPort(), version);
    }

    /** The HTTP address, an IPv6 host in brackets. */
    public String url() {
        var shown = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return "http://" + shown + ":" + port;
    }
}
