package io.mimeseries.server.cli;

import io.mimeseries.server.shadow.ShadowOptions;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code --shadow=influxdb=http://HOST:PORT} and the folder that goes with it. */
final class ShadowOption {
    private static final List<String> DATABASES = List.of("influxdb", "iotdb", "riak-ts", "tdengine");
    private static final int INFLUXDB_PORT = Integer.parseInt(Arguments.INFLUXDB_PORT);

    private ShadowOption() {}

    /** @return null without the option */
    static @Nullable ShadowOptions of(Arguments arguments) throws UsageException {
        if (arguments.shadow.isEmpty()) {
            if (arguments.shadowDir != null) {
                throw new UsageException("--shadow-dir: there is no shadow; add --shadow=influxdb=http://HOST:PORT");
            }
            return null;
        }
        ShadowOptions found = null;
        for (var given : arguments.shadow) {
            if (found != null) {
                throw new UsageException("--shadow=" + given + ": a database has one shadow");
            }
            found = parse(given, arguments);
        }
        if (arguments.tlsCert != null || arguments.tlsKey != null) {
            throw new UsageException("not emulated by Mimeseries: --shadow with TLS");
        }
        if (!arguments.influxdbUdp.isEmpty()) {
            throw new UsageException("not emulated by Mimeseries: --shadow with --influxdb-udp");
        }
        return found;
    }

    private static ShadowOptions parse(String given, Arguments arguments) throws UsageException {
        int equals = given.indexOf('=');
        var database = equals < 0 ? given : given.substring(0, equals);
        if (equals < 0 || !DATABASES.contains(database)) {
            throw new UsageException("--shadow=" + given + ": write influxdb=http://HOST:PORT");
        }
        if (!database.equals("influxdb")) {
            throw new UsageException("not emulated by Mimeseries: --shadow of " + database);
        }
        if (arguments.shadowDir == null) {
            throw new UsageException("--shadow=" + given + ": where to keep differences? Add --shadow-dir=DIR");
        }
        var url = url(given, given.substring(equals + 1));
        int port = url.getPort() < 0 ? INFLUXDB_PORT : url.getPort();
        return new ShadowOptions(url.getHost(), port, arguments.shadowDir);
    }

    private static URI url(String given, String text) throws UsageException {
        URI url;
        try {
            url = new URI(text);
        } catch (URISyntaxException e) {
            throw new UsageException("--shadow=" + given + ": no URL: " + e.getMessage());
        }
        if ("https".equals(url.getScheme())) {
            throw new UsageException("not emulated by Mimeseries: --shadow of a server that speaks TLS");
        }
        boolean isPlain = "http".equals(url.getScheme())
                && url.getHost() != null
                && (url.getPath().isEmpty() || url.getPath().equals("/"))
                && url.getUserInfo() == null
                && url.getQuery() == null;
        if (!isPlain) {
            throw new UsageException("--shadow=" + given + ": write influxdb=http://HOST:PORT");
        }
        return url;
    }
}
