package io.mimeseries.server;

import io.mimeseries.influxdb.GoDuration;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Settings of the real servers under their own names, each prefixed by its database, and what they are set to: numbers, truth values
 * and texts. Safe for use by many threads.
 */
public final class Settings {
    /** Bytes of a request body, compressed as it came; 0 is no limit. */
    public static final String INFLUXDB_MAX_BODY_SIZE = "influxdb.max-body-size";

    /** Rows of an answer that is not chunked; 0 is no limit. */
    public static final String INFLUXDB_MAX_ROW_LIMIT = "influxdb.max-row-limit";

    /** Whether requests need a user. */
    public static final String INFLUXDB_AUTH_ENABLED = "influxdb.auth-enabled";

    /** The secret that JSON web tokens are signed with; empty refuses them all. */
    public static final String INFLUXDB_SHARED_SECRET = "influxdb.shared-secret";

    /** What the header {@code WWW-Authenticate} calls this server. */
    public static final String INFLUXDB_REALM = "influxdb.realm";

    /** Whether {@code /ping}, {@code /status} and {@code /metrics} need a user, too; known to 1.8, without effect before. */
    public static final String INFLUXDB_PING_AUTH_ENABLED = "influxdb.ping-auth-enabled";

    /** Whether {@code /debug/…} needs a user, too; known to 1.8, without effect before. */
    public static final String INFLUXDB_PPROF_AUTH_ENABLED = "influxdb.pprof-auth-enabled";

    /** Bytes that the kernel keeps for each UDP listener until they are read; 0 leaves it to the kernel. */
    public static final String INFLUXDB_UDP_READ_BUFFER = "influxdb.udp.read-buffer";

    /** Points that one query may read; 0 is no limit. The real server looks once a second, this one at all of them. */
    public static final String INFLUXDB_MAX_SELECT_POINT = "influxdb.max-select-point";

    /** Series that a source of a SELECT may have in one shard; 0 is no limit. */
    public static final String INFLUXDB_MAX_SELECT_SERIES = "influxdb.max-select-series";

    /** Windows of GROUP BY time() of a SELECT; 0 is no limit. */
    public static final String INFLUXDB_MAX_SELECT_BUCKETS = "influxdb.max-select-buckets";

    /** Queries at a time; 0 is no limit. */
    public static final String INFLUXDB_MAX_CONCURRENT_QUERIES = "influxdb.max-concurrent-queries";

    /** After which a query is stopped, such as {@code 10s}; 0 is never. */
    public static final String INFLUXDB_QUERY_TIMEOUT = "influxdb.query-timeout";

    /** After which the real server writes a query to its log; here the journal holds all of them with their durations. */
    public static final String INFLUXDB_LOG_QUERIES_AFTER = "influxdb.log-queries-after";

    /** Series that a database may have, as on the real server 1,000,000 by default; 0 is no limit. */
    public static final String INFLUXDB_MAX_SERIES_PER_DATABASE = "influxdb.max-series-per-database";

    /** Values of a tag in a measurement, as on the real server 100,000 by default; 0 is no limit. */
    public static final String INFLUXDB_MAX_VALUES_PER_TAG = "influxdb.max-values-per-tag";

    /** How often the server looks for shards that are too old, such as {@code 30m}; above 0. */
    public static final String INFLUXDB_RETENTION_CHECK_INTERVAL = "influxdb.retention.check-interval";

    /** How often the server looks for continuous queries that are due, such as {@code 1s}; above 0. */
    public static final String INFLUXDB_CONTINUOUS_QUERIES_RUN_INTERVAL = "influxdb.continuous_queries.run-interval";

    /** Whether IoTDB 1.0.1 refuses the six template calls that the real one refuses, though its clients document them. */
    public static final String IOTDB_STRICT_TEMPLATES = "iotdb.strict_templates";

    /** Whether IoTDB refuses clients of versions that it does not know, as the real one does. */
    public static final String IOTDB_STRICT_CLIENT_VERSION = "iotdb.strict_client_version";

    /** Milliseconds after which a session of IoTDB that asks nothing ends; 0 is never. */
    public static final String IOTDB_SESSION_TIMEOUT = "iotdb.dn_session_timeout_threshold";

    /** Bytes that a message to IoTDB may have. */
    public static final String IOTDB_MAX_FRAME_SIZE = "iotdb.dn_thrift_max_frame_size";

    /** How many quanta a query of Riak TS may touch. */
    public static final String RIAK_TS_MAX_QUANTA_SPAN = "riak-ts.timeseries_query_max_quanta_span";

    /** Bytes that the rows of an answer of Riak TS may have. */
    public static final String RIAK_TS_MAX_RETURNED_DATA_SIZE = "riak-ts.timeseries_query_max_returned_data_size";

    /** Whether clients of Riak TS have to go on in TLS and to sign in. The real server is told by {@code riak-admin security}. */
    public static final String RIAK_TS_SECURITY = "riak-ts.security";

    /** Who may sign in then. */
    public static final String RIAK_TS_SECURITY_USER = "riak-ts.security.user";

    /** With which password. */
    public static final String RIAK_TS_SECURITY_PASSWORD = "riak-ts.security.password";

    /** Whether errors of TDengine have a status of their own in REST, and not 200. */
    public static final String TDENGINE_HTTP_CODE_SERVER_ERROR = "tdengine.httpCodeServerError";

    /** Whether writes in line protocol and OpenTSDB's formats make a database of TDengine that is not there. */
    public static final String TDENGINE_SML_AUTO_CREATE_DB = "tdengine.smlAutoCreateDB";

    /** Rows of an answer of TDengine's REST at most, the rest is left out; -1 for all. */
    public static final String TDENGINE_RESTFUL_ROW_LIMIT = "tdengine.restfulRowLimit";

    /**
     * Whether TDengine has {@code /ws}. Without, clients that know the older paths take them ({@code /rest/ws}, {@code /rest/stmt}, {@code
     * /rest/schemaless}). The real server has no such setting; its first versions had no {@code /ws}.
     */
    public static final String TDENGINE_UNIFIED_WEB_SOCKET = "tdengine.unifiedWebSocket";

    /** Whether TDengine refuses rows that are older than their database keeps them. The real server has no such setting. */
    public static final String TDENGINE_CHECK_KEEP = "tdengine.checkKeep";

    /** The type of a default is the type of the setting. */
    private static final SortedMap<String, Object> DEFAULTS =
            Collections.unmodifiableSortedMap(new TreeMap<>(Map.ofEntries(
                    Map.entry(INFLUXDB_MAX_BODY_SIZE, 25_000_000L),
                    Map.entry(INFLUXDB_MAX_ROW_LIMIT, 0L),
                    Map.entry(INFLUXDB_MAX_SELECT_POINT, 0L),
                    Map.entry(INFLUXDB_MAX_SELECT_SERIES, 0L),
                    Map.entry(INFLUXDB_MAX_SELECT_BUCKETS, 0L),
                    Map.entry(INFLUXDB_MAX_CONCURRENT_QUERIES, 0L),
                    Map.entry(INFLUXDB_QUERY_TIMEOUT, "0s"),
                    Map.entry(INFLUXDB_LOG_QUERIES_AFTER, "0s"),
                    Map.entry(INFLUXDB_RETENTION_CHECK_INTERVAL, "30m0s"),
                    Map.entry(INFLUXDB_CONTINUOUS_QUERIES_RUN_INTERVAL, "1s"),
                    Map.entry(INFLUXDB_MAX_SERIES_PER_DATABASE, 1_000_000L),
                    Map.entry(INFLUXDB_MAX_VALUES_PER_TAG, 100_000L),
                    Map.entry(INFLUXDB_AUTH_ENABLED, false),
                    Map.entry(INFLUXDB_SHARED_SECRET, ""),
                    Map.entry(INFLUXDB_REALM, "InfluxDB"),
                    Map.entry(INFLUXDB_PING_AUTH_ENABLED, false),
                    Map.entry(INFLUXDB_PPROF_AUTH_ENABLED, false),
                    Map.entry(INFLUXDB_UDP_READ_BUFFER, 0L),
                    Map.entry(IOTDB_STRICT_TEMPLATES, false),
                    Map.entry(IOTDB_STRICT_CLIENT_VERSION, false),
                    Map.entry(IOTDB_SESSION_TIMEOUT, 0L),
                    Map.entry(IOTDB_MAX_FRAME_SIZE, 512L * 1024 * 1024),
                    Map.entry(RIAK_TS_MAX_QUANTA_SPAN, 5000L),
                    Map.entry(RIAK_TS_MAX_RETURNED_DATA_SIZE, 10_000_000L),
                    Map.entry(RIAK_TS_SECURITY, false),
                    Map.entry(RIAK_TS_SECURITY_USER, ""),
                    Map.entry(RIAK_TS_SECURITY_PASSWORD, ""),
                    Map.entry(TDENGINE_HTTP_CODE_SERVER_ERROR, false),
                    Map.entry(TDENGINE_SML_AUTO_CREATE_DB, false),
                    Map.entry(TDENGINE_RESTFUL_ROW_LIMIT, -1L),
                    Map.entry(TDENGINE_UNIFIED_WEB_SOCKET, true),
                    Map.entry(TDENGINE_CHECK_KEEP, true))));

    private static final Set<String> SECRET = Set.of(INFLUXDB_SHARED_SECRET, RIAK_TS_SECURITY_PASSWORD);

    private static final Set<String> DURATIONS = Set.of(INFLUXDB_QUERY_TIMEOUT, INFLUXDB_LOG_QUERIES_AFTER);

    private static final Set<String> INTERVALS =
            Set.of(INFLUXDB_RETENTION_CHECK_INTERVAL, INFLUXDB_CONTINUOUS_QUERIES_RUN_INTERVAL);

    private final Map<String, Object> values = new TreeMap<>(DEFAULTS);
    private volatile int changes;

    /** The names that exist, sorted. */
    public static List<String> names() {
        return List.copyOf(DEFAULTS.keySet());
    }

    /** Whether nobody is to be shown its value. */
    public static boolean isSecret(String name) {
        return SECRET.contains(name);
    }

    /** @throws IllegalArgumentException if there is no such setting, or it cannot have this value; the message says which */
    public synchronized void set(String name, String value) {
        values.put(name, check(name, value));
        changed();
    }

    /** Sets all or, if one of them is wrong, none. */
    public synchronized void setAll(Map<String, String> changes) {
        var checked = new LinkedHashMap<String, Object>();
        changes.forEach((name, value) -> checked.put(name, check(name, value)));
        values.putAll(checked);
        changed();
    }

    public long number(String name) {
        return (Long) value(name);
    }

    public boolean flag(String name) {
        return (Boolean) value(name);
    }

    public String text(String name) {
        return (String) value(name);
    }

    public Duration duration(String name) {
        return GoDuration.parse(text(name));
    }

    /** A number that is another one after each change. */
    int changes() {
        return changes;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // the callers hold the lock
    private void changed() {
        changes++;
    }

    private synchronized Object value(String name) {
        var value = values.get(name);
        if (value == null) {
            throw unknown(name);
        }
        return value;
    }

    /** All names and values, sorted by name: each a {@link Long}, {@link Boolean} or {@link String}. */
    public synchronized Map<String, Object> all() {
        return new TreeMap<>(values);
    }

    /** Goes back to values that {@link #all()} gave, of one database alone. */
    synchronized void restore(String database, Map<String, Object> earlier) {
        earlier.forEach((name, value) -> {
            if (name.startsWith(database + ".")) {
                values.put(name, value);
            }
        });
        changed();
    }

    /** Goes back to values that {@link #all()} gave. */
    public synchronized void restore(Map<String, Object> earlier) {
        values.putAll(earlier);
        changed();
    }

    private static Object check(String name, String value) {
        var known = DEFAULTS.get(name);
        if (known == null) {
            throw unknown(name);
        }
        if (known instanceof String) {
            return text(name, value);
        }
        return known instanceof Boolean ? truth(name, value) : number(name, value);
    }

    private static String text(String name, String value) {
        if (INTERVALS.contains(name)) {
            return duration(name, value, Duration.ofNanos(1), "above 0");
        }
        return DURATIONS.contains(name) ? duration(name, value, Duration.ZERO, "0 or above") : value;
    }

    private static String duration(String name, String value, Duration least, String range) {
        try {
            var duration = GoDuration.parse(value);
            if (duration.compareTo(least) >= 0) {
                return GoDuration.format(duration.toNanos());
            }
        } catch (IllegalArgumentException e) {
            // the text below says it
        }
        throw new IllegalArgumentException(name + " is a duration such as 10s, " + range + ", not " + value);
    }

    private static boolean truth(String name, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(name + " is true or false, not " + value);
        };
    }

    private static long number(String name, String value) {
        try {
            var number = Long.parseLong(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // the text below says it
        }
        throw new IllegalArgumentException(name + " is a number, 0 or above, not " + value);
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("unknown setting " + name + "; known are " + String.join(", ", names()));
    }
}
