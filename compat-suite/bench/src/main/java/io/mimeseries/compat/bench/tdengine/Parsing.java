package io.mimeseries.compat.bench.tdengine;

import io.mimeseries.compat.bench.CpuTime;
import io.mimeseries.compat.bench.FreshJvm;
import io.mimeseries.compat.bench.Medians;
import io.mimeseries.grammar.tdengine.TDengineSql;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the first statements of a JVM cost the parser. */
final class Parsing {
    private static final int JVMS = 7;
    private static final List<String> KINDS = List.of(
            "SELECT ts, v FROM power.meters WHERE ts >= '2026-01-01' AND g = 1 ORDER BY ts LIMIT 3",
            "CREATE DATABASE power KEEP 36500",
            "CREATE STABLE power.meters (ts TIMESTAMP, v DOUBLE) TAGS (g INT, location BINARY(64))",
            "CREATE TABLE d0 USING meters TAGS (0, 'x')",
            "ALTER TABLE d0 SET TAG g = 1",
            "SHOW DATABASES",
            "DESCRIBE power.meters",
            "SELECT _wstart, AVG(v) FROM power.meters PARTITION BY tbname INTERVAL(10m) SLIDING(5m)",
            "DELETE FROM power.meters WHERE ts < '2026-01-01'",
            "DROP TABLE IF EXISTS power.d0");

    private Parsing() {}

    /** The CPU time of each kind in this JVM, in ms. */
    static String inThisJvm() {
        var costs = new ArrayList<String>();
        for (var kind : KINDS) {
            var before = CpuTime.ofThread();
            TDengineSql.parse(kind);
            costs.add(String.format(Locale.ROOT, "%.3f", CpuTime.ofThread() - before));
        }
        return String.join(" ", costs);
    }

    static void print() throws IOException, InterruptedException {
        var samples = new ArrayList<double[]>();
        for (int jvm = 0; jvm < JVMS; jvm++) {
            samples.add(FreshJvm.run(Main.class, "parse"));
        }
        var medians = IntStream.range(0, KINDS.size())
                .mapToDouble(kind -> Medians.of(
                        samples.stream().mapToDouble(costs -> costs[kind]).toArray()))
                .toArray();
        System.out.println("| CPU ms of the thread, median of " + JVMS + " JVMs | | target |");
        System.out.println("|---|---:|---:|");
        System.out.printf(Locale.ROOT, "| first statement | %.1f | 200 |%n", medians[0]);
        System.out.printf(
                Locale.ROOT,
                "| further kinds: mean, worst | %.1f, %.1f | 5 |%n",
                IntStream.range(1, medians.length)
                        .mapToDouble(kind -> medians[kind])
                        .average()
                        .orElse(0),
                IntStream.range(1, medians.length)
                        .mapToDouble(kind -> medians[kind])
                        .max()
                        .orElse(0));
    }
}
