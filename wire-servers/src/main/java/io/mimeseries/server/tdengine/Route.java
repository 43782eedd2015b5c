package io.mimeseries.server.tdengine;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A path that is served by a method.
 *
 * @param arguments the decoded segments of the path that stand for something
 */
record Route(Service service, List<String> arguments) {
    private static final Map<Service, List<String>> SEGMENTS = Arrays.stream(Service.values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(),
                    service -> List.of(service.path.substring(1).split("/"))));

    /** What a path leads to. */
    enum Service {
        SQL("POST", "/rest/sql"),
        SQL_IN_DATABASE("POST", "/rest/sql/*"),
        VGROUPS("POST", "/rest/sql/*/vgid"),
        LOGIN("GET", "/rest/login/*/*"),
        UPLOAD("POST", "/rest/upload"),
        LINES("POST", "/influxdb/v1/write"),
        OPENTSDB_JSON("POST", "/opentsdb/v1/put/json/*"),
        OPENTSDB_TELNET("POST", "/opentsdb/v1/put/telnet/*"),
        PING("GET", "/-/ping"),
        METRICS("GET", "/metrics"),
        CONFIGURATION("PUT", "/config"),
        WEB_SOCKET("GET", "/ws"),
        WEB_SOCKET_QUERIES("GET", "/rest/ws"),
        WEB_SOCKET_STATEMENTS("GET", "/rest/stmt"),
        WEB_SOCKET_SCHEMALESS("GET", "/rest/schemaless"),
        WEB_SOCKET_TOPICS("GET", "/rest/tmq"),
        PROMETHEUS_WRITE("POST", "/prometheus/v1/remote_write/*"),
        PROMETHEUS_READ("POST", "/prometheus/v1/remote_read/*"),
        RECORD_SQL("POST", "/record_sql"),
        RECORDED_SQL("GET", "/record_sql"),
        RECORD_STATEMENTS("POST", "/record_stmt"),
        RECORDED_STATEMENTS("GET", "/record_stmt"),
        GENERATED_AUTHORIZATION("GET", "/genauth/*/*/*");

        private final String method;
        private final String path;

        Service(String method, String path) {
            this.method = method;
            this.path = path;
        }
    }

    /** Null if nothing is served there: the real adapter does not tell a wrong method from a wrong path. */
    static @Nullable Route of(String method, String path) {
        var segments = List.of(path.substring(1).split("/", -1));
        for (var service : Service.values()) {
            var pattern = SEGMENTS.getOrDefault(service, List.of());
            if (service.method.equals(method) && matches(pattern, segments)) {
                return new Route(service, arguments(pattern, segments));
            }
        }
        return null;
    }

    private static boolean matches(List<String> pattern, List<String> segments) {
        if (pattern.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < pattern.size(); i++) {
            var wanted = pattern.get(i);
            var given = segments.get(i);
            if (wanted.equals("*") ? given.isEmpty() : !wanted.equals(given)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> arguments(List<String> pattern, List<String> segments) {
        return IntStream.range(0, pattern.size())
                .filter(i -> pattern.get(i).equals("*"))
                .mapToObj(i -> decoded(segments.get(i)))
                .toList();
    }

    /** A plus sign stands for itself in a path. */
    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment;
        }
    }
}
