package io.mimeseries.compat.influxdbjava.programs;

import java.util.List;
import org.influxdb.InfluxDB.ResponseFormat;
import org.influxdb.dto.Query;

/** The client makes its exceptions of the server's texts, of writes and of queries. */
final class Errors {
    private Errors() {}

    static void run(Target target, Printer out) {
        for (var format : ResponseFormat.values()) {
            out.line("with " + format);
            try (var client = target.home(format)) {
                client.query(new Query("DROP DATABASE home; CREATE DATABASE home"));
                client.write("cpu value=1 1");
                out.attempt("conflict", () -> client.write(List.of("cpu value=\"text\" 2", "cpu value=3 3")));
                out.attempt(
                        "conflict in one request",
                        () -> client.write(List.of("mem value=\"text\" 2", "mem value=3 3")));
                out.attempt("no field", () -> client.write("cpu"));
                out.attempt("no value", () -> client.write(List.of("cpu value=1 4", "cpu value= 5")));
                out.attempt("bad time", () -> client.write("cpu value=1 never"));
                out.attempt(
                        "absent database", () -> client.setDatabase("absent").write("cpu value=1"));
                client.setDatabase(Target.DATABASE);
                out.attempt(
                        "absent policy",
                        () -> client.setRetentionPolicy("absent").write("cpu value=1"));
                client.query(new Query("CREATE RETENTION POLICY day ON home DURATION 1d REPLICATION 1"));
                out.attempt("too old", () -> client.setRetentionPolicy("day").write("cpu value=1 1"));
                client.setRetentionPolicy("autogen");
                out.attempt("a tag named time", () -> client.write("cpu,time=x value=1"));
                for (var statement : List.of(
                        "SELECT FROM",
                        "",
                        "SELECT nosuch(value) FROM cpu",
                        "SELECT value FROM cpu WHERE host = $host",
                        "SELECT value FROM absent..cpu",
                        "SELECT value FROM cpu; SELECT nosuch(value) FROM cpu; SHOW DATABASES",
                        "DROP USER absent",
                        "SHOW GRANTS FOR absent",
                        "CREATE DATABASE \"..\"",
                        "SELECT mean(value), value FROM cpu",
                        "SELECT value FROM cpu WHERE value =~ 5")) {
                    out.query(client, statement);
                }
                out.show("elsewhere", () -> client.query(new Query("SELECT value FROM cpu", "absent")));
            }
        }
    }
}
