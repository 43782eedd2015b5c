package io.mimeseries.compat.influxdbjava.programs;

import org.influxdb.InfluxDB;

/** Ping, databases, retention policies. */
final class Connection {
    private Connection() {}

    @SuppressWarnings("deprecation") // users call them all the same
    static void run(Target target, Printer out) {
        try (InfluxDB client = target.connect()) {
            out.show("good", () -> client.ping().isGood());
            // Debian's build calls itself 1.6.7~rc0
            out.show("version", () -> client.ping().getVersion().split("~", 2)[0]);
            out.show("version", () -> client.version().split("~", 2)[0]);
            out.show("databases", client::describeDatabases);
            for (var name : new String[] {"first", "first", "with space", "ü 你好", "sl/ash", "..", "qu\"ote"}) {
                out.attempt("create " + name, () -> client.createDatabase(name));
            }
            out.show("databases", client::describeDatabases);
            out.show("exists", () -> client.databaseExists("with space"));
            out.attempt("delete", () -> client.deleteDatabase("with space"));
            out.attempt("delete an absent one", () -> client.deleteDatabase("absent"));
            out.show("exists", () -> client.databaseExists("with space"));
            out.attempt("policy", () -> client.createRetentionPolicy("day", "first", "1d", 1, true));
            out.attempt(
                    "policy with shards", () -> client.createRetentionPolicy("year", "first", "52w", "4w", 1, false));
            out.attempt("policy without default", () -> client.createRetentionPolicy("week", "first", "7d", "1d", 1));
            out.attempt("another of the name", () -> client.createRetentionPolicy("day", "first", "2d", 1, true));
            out.attempt("too short", () -> client.createRetentionPolicy("odd", "first", "1m", 1, false));
            out.attempt("no duration", () -> client.createRetentionPolicy("odd", "first", "1x", 1, false));
            out.attempt("nowhere", () -> client.createRetentionPolicy("day", "absent", "1d", 1, false));
            out.query(client, "SHOW RETENTION POLICIES ON first");
            out.attempt("drop", () -> client.dropRetentionPolicy("year", "first"));
            out.attempt("drop an absent one", () -> client.dropRetentionPolicy("absent", "first"));
            out.query(client, "SHOW RETENTION POLICIES ON first");
            client.setLogLevel(InfluxDB.LogLevel.NONE).enableGzip();
            out.show("gzip", client::isGzipEnabled);
            out.query(client, "SHOW DATABASES");
        }
    }
}
