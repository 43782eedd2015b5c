package io.mimeseries.server;

import io.mimeseries.influxdb.monitor.Diagnostic;
import io.mimeseries.influxdb.monitor.DiagnosticsSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@code config-…} of SHOW DIAGNOSTICS, with the columns of 1.6.7. Folders, caches and services that are not there are null; what can be
 * set is as it is set.
 */
final class InfluxDbConfiguration implements DiagnosticsSource {
    private final Settings settings;
    private final Supplier<String> httpAddress;

    InfluxDbConfiguration(Settings settings, Supplier<String> httpAddress) {
        this.settings = settings;
        this.httpAddress = httpAddress;
    }

    @Override
    public List<Diagnostic> diagnostics() {
        var all = settings.all();
        return List.of(
                // nothing listens for other nodes, nothing is reported to anybody
                of("config", all, Map.of("reporting-enabled", false), "bind-address"),
                of(
                        "config-coordinator",
                        all,
                        Map.of(),
                        "log-queries-after",
                        "max-concurrent-queries",
                        "max-select-buckets",
                        "max-select-point",
                        "max-select-series",
                        "query-timeout",
                        "write-timeout"),
                of(
                        "config-cqs",
                        all,
                        Map.of("enabled", true, "run-interval", set(Settings.INFLUXDB_CONTINUOUS_QUERIES_RUN_INTERVAL)),
                        "query-stats-enabled"),
                of(
                        "config-data",
                        all,
                        Map.of(),
                        "cache-max-memory-size",
                        "cache-snapshot-memory-size",
                        "cache-snapshot-write-cold-duration",
                        "compact-full-write-cold-duration",
                        "dir",
                        "max-concurrent-compactions",
                        "max-series-per-database",
                        "max-values-per-tag",
                        "wal-dir",
                        "wal-fsync-delay"),
                of(
                        "config-httpd",
                        all,
                        Map.of("bind-address", httpAddress.get(), "enabled", true, "https-enabled", false),
                        "access-log-path",
                        "max-connection-limit",
                        "max-row-limit"),
                of("config-meta", all, Map.of(), "dir"),
                of("config-monitor", all, Map.of("store-enabled", false)),
                of("config-precreator", all, Map.of("enabled", false), "advance-period", "check-interval"),
                of(
                        "config-retention",
                        all,
                        Map.of("enabled", true, "check-interval", set(Settings.INFLUXDB_RETENTION_CHECK_INTERVAL))),
                of(
                        "config-subscriber",
                        all,
                        Map.of("enabled", false),
                        "http-timeout",
                        "write-buffer-size",
                        "write-concurrency"));
    }

    private String set(String name) {
        return settings.text(name);
    }

    /** Settings under their names, null for those that Mimeseries does not have. */
    private static Diagnostic of(
            String name, Map<String, Object> settings, Map<String, Object> known, String... settable) {
        var values = new TreeMap<String, @Nullable Object>(known);
        for (var setting : settable) {
            values.put(setting, settings.get("influxdb." + setting));
        }
        return new Diagnostic(name, values);
    }
}
