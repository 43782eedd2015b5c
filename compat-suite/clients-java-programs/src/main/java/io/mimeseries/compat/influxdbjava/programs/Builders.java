package io.mimeseries.compat.influxdbjava.programs;

import static org.influxdb.querybuilder.BuiltQuery.QueryBuilder.eq;
import static org.influxdb.querybuilder.BuiltQuery.QueryBuilder.gt;
import static org.influxdb.querybuilder.BuiltQuery.QueryBuilder.regex;
import static org.influxdb.querybuilder.BuiltQuery.QueryBuilder.select;
import static org.influxdb.querybuilder.BuiltQuery.QueryBuilder.time;

import java.util.List;
import org.influxdb.dto.Query;
import org.influxdb.querybuilder.FunctionFactory;

/** Statements that the client's query builder makes. */
final class Builders {
    private Builders() {}

    static void run(Target target, Printer out) {
        try (var client = target.home()) {
            Querying.sample(client);
            for (Query query : List.<Query>of(
                    select().from("home", "cpu"),
                    select("value", "host")
                            .from("home", "cpu")
                            .where(eq("host", "a"))
                            .and(gt("value", 1)),
                    select().max("value").mean("n").from("home", "cpu").groupBy("host", "region"),
                    select().column("value")
                            .from("home", "cpu")
                            .where(regex("region", "/e.*/"))
                            .limit(1, 1),
                    select().count("value")
                            .from("home", "cpu")
                            .where(gt("time", 1L))
                            .groupBy(time(1L, "h"))
                            .fill("none"),
                    select().function("percentile", FunctionFactory.column("value"), 50)
                            .as("middle")
                            .from("home", "cpu"),
                    select().from("home", "cpu")
                            .orderBy(org.influxdb.querybuilder.BuiltQuery.QueryBuilder.desc())
                            .limit(1),
                    select().column("value")
                            .from("home", "cpu")
                            .where()
                            .andNested()
                            .and(eq("host", "a"))
                            .or(eq("host", "b"))
                            .close()
                            .and(eq("region", "us")),
                    select().max("n").from("home", "cpu").groupBy("host").sLimit(1),
                    select().raw("value * 2").from("home", "cpu").limit(1).tz("Europe/Berlin"))) {
                out.line(query.getCommand());
                out.show("  gives", () -> client.query(query));
            }
        }
    }
}
