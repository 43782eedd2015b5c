package io.mimeseries.testkit.backend;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;

/**
 * Where a real server listens.
 *
 * @param user whom the kit itself signs in as, empty for nobody
 * @param password the user's, empty without one
 */
public record Address(String scheme, String host, int port, String user, String password) {
    private static final Map<String, List<String>> SCHEMES = Map.of(
            "influxdb", List.of("http", "https"),
            "iotdb", List.of("iotdb"),
            "riak-ts", List.of("riak"),
            "tdengine", List.of("http", "https"));
    private static final Map<String, Integer> PORTS =
            Map.of("influxdb", 8086, "iotdb", 6667, "riak-ts", 8087, "tdengine", 6041);

    /** The port that clients of a database expect. */
    public static int port(String database) {
        return PORTS.getOrDefault(database, 0);
    }

    /** A server that asks for nobody's name. */
    public static Address of(String database, String host, int port) {
        return new Address(SCHEMES.getOrDefault(database, List.of("")).get(0), host, port, "", "");
    }

    /**
     * Reads {@code http://user:password@host:8086}, of which only the host has to be there.
     *
     * @throws IllegalArgumentException with the reason if it is no such address
     */
    static Address parse(String database, String text) {
        var schemes = SCHEMES.getOrDefault(database, List.of());
        URI uri;
        try {
            uri = new URI(text.contains("://") ? text : schemes.get(0) + "://" + text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(text + " is no address: " + e.getReason(), e);
        }
        if (!schemes.contains(uri.getScheme())) {
            throw new IllegalArgumentException(
                    text + " does not begin with " + String.join(":// or ", schemes) + "://");
        }
        var path = uri.getRawPath();
        if (uri.getHost() == null || !(path.isEmpty() || path.equals("/")) || uri.getRawQuery() != null) {
            throw new IllegalArgumentException(text + " is not " + schemes.get(0) + "://HOST:PORT");
        }
        var info = uri.getUserInfo() == null ? "" : uri.getUserInfo();
        int colon = info.indexOf(':');
        return new Address(
                uri.getScheme(),
                uri.getHost(),
                uri.getPort() < 0 ? port(database) : uri.getPort(),
                colon < 0 ? info : info.substring(0, colon),
                colon < 0 ? "" : info.substring(colon + 1));
    }

    /** The host as sockets take it, an IPv6 address without brackets. */
    String socketHost() {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** What clients take, without a name and a password. */
    public String url() {
        return scheme + "://" + host + ":" + port;
    }
}
