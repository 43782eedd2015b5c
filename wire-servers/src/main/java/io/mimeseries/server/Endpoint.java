package io.mimeseries.server;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where something listens.
 *
 * @param name {@code influxdb}, {@code influxdb-udp}, {@code iotdb}, {@code riak-ts}, {@code tdengine}, {@code control}
 * @param scheme {@code http}, {@code https}, {@code udp}, {@code thrift}, {@code thrifts} for Thrift over TLS,
 *     {@code pb} for Protocol Buffers
 * @param version the version of the real server that is emulated, null where there is none
 * @param database where the points of a UDP listener go, null for all others
 */
public record Endpoint(
        String name,
        String scheme,
        String host,
        int port,
        @Nullable String version,
        @Nullable String database) {
    public static Endpoint http(String name, InetSocketAddress address, @Nullable String version) {
        return web(name, "http", address, version);
    }

    public static Endpoint https(String name, InetSocketAddress address, @Nullable String version) {
        return web(name, "https", address, version);
    }

    private static Endpoint web(String name, String scheme, InetSocketAddress address, @Nullable String version) {
        return new Endpoint(name, scheme, host(address), address.getPort(), version, null);
    }

    public static Endpoint udp(String name, InetSocketAddress address, String database) {
        return new Endpoint(name, "udp", host(address), address.getPort(), null, database);
    }

    public static Endpoint thrift(String name, InetSocketAddress address, String version, boolean tls) {
        return web(name, tls ? "thrifts" : "thrift", address, version);
    }

    public static Endpoint protobuf(String name, InetSocketAddress address, String version) {
        return web(name, "pb", address, version);
    }

    public boolean isTls() {
        return scheme.equals("https") || scheme.equals("thrifts");
    }

    private static String host(InetSocketAddress address) {
        return address.getAddress().getHostAddress();
    }

    /** The address with its scheme, an IPv6 host in brackets. */
    public String url() {
        var shown = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return scheme + "://" + shown + ":" + port;
    }
}
