package io.mimeseries.compat.influxdbjava.programs;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.influxdb.InfluxDB;
import org.influxdb.InfluxDB.ResponseFormat;
import org.influxdb.dto.BoundParameterQuery.QueryBuilder;
import org.influxdb.dto.Query;
import org.influxdb.dto.QueryResult;

/** Queries in both formats: statements, parameters, units of time, callbacks. */
final class Querying {
    private Querying() {}

    static void sample(InfluxDB client) {
        client.query(new Query("DROP DATABASE home; CREATE DATABASE home"));
        client.write(List.of(
                "cpu,host=a,region=eu value=1.5,n=1i,s=\"x\",b=true 1500000000000000001",
                "cpu,host=b,region=eu value=2.5,n=2i 1500000001000000000",
                "cpu,host=a,region=us value=3.5,n=3i,s=\"quote \\\"\" 1500000002000000000",
                "cpu,host=b,region=us value=4 1500000003000000000",
                "cpu,host=a,region=eu value=-5.5,n=9007199254740993i 1500000004000000000",
                "mem,host=a free=1e20 1500000005000000000"));
    }

    static void run(Target target, Printer out) {
        for (var format : ResponseFormat.values()) {
            out.line("with " + format);
            try (var client = target.home(format)) {
                sample(client);
                for (var statement : List.of(
                        "SELECT * FROM cpu",
                        "SELECT mean(value), max(n) FROM cpu GROUP BY host; SHOW MEASUREMENTS; SELECT v FROM absent",
                        "SELECT count(value), first(s) FROM /.*/ WHERE time >= 1500000000s AND time < 1500000006s GROUP BY time(2s), host fill(0)",
                        "SELECT n + 1, value * 2, -value, n / 2 FROM cpu WHERE host = 'a'",
                        "SELECT free FROM mem",
                        "SELECT value FROM cpu ORDER BY time DESC LIMIT 2 OFFSET 1",
                        "SELECT sum(value) INTO sums FROM cpu GROUP BY *",
                        "SELECT * FROM sums",
                        "SHOW SERIES; SHOW TAG KEYS; SHOW FIELD KEYS; SHOW TAG VALUES WITH KEY IN (host, region); SHOW DATABASES",
                        "CREATE USER reader WITH PASSWORD 'secret'; SHOW USERS; DROP USER reader",
                        "CREATE CONTINUOUS QUERY hourly ON home BEGIN SELECT mean(value) INTO means FROM cpu GROUP BY time(1h) END",
                        "SHOW CONTINUOUS QUERIES",
                        "DROP SERIES FROM sums WHERE host = 'a'",
                        "SELECT count(sum) FROM sums")) {
                    out.query(client, statement);
                }
                for (var unit : TimeUnit.values()) {
                    out.show("in " + unit, () -> client.query(new Query("SELECT last(value) FROM cpu", "home"), unit));
                }
                var bound = QueryBuilder.newQuery(
                                "SELECT value FROM cpu WHERE host = $host AND value > $low AND b = $b")
                        .forDatabase("home")
                        .bind("host", "a")
                        .bind("low", 1)
                        .bind("b", true)
                        .create();
                out.show("bound", () -> client.query(bound));
                var unbound = QueryBuilder.newQuery("SELECT value FROM cpu WHERE host = $host AND value > $low")
                        .forDatabase("home")
                        .bind("host", "it's \"a\"")
                        .create();
                out.show("not all bound", () -> client.query(unbound));
                out.show("by POST", () -> client.query(new Query("SELECT count(n) FROM cpu", "home", true)));
                out.show("by callback", () -> {
                    var answer = new CompletableFuture<QueryResult>();
                    client.query(
                            new Query("SELECT min(value) FROM cpu"), answer::complete, answer::completeExceptionally);
                    return answer.get(30, TimeUnit.SECONDS);
                });
            }
        }
    }
}
