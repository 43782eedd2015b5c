package io.mimeseries.compat.influxdbjava.programs;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.influxdb.InfluxDB;
import org.influxdb.InfluxDB.ResponseFormat;
import org.influxdb.dto.Query;

/** Answers chunk by chunk, with each set of callbacks. */
final class Chunks {
    private static final String END = "end";

    private Chunks() {}

    static void run(Target target, Printer out) throws InterruptedException {
        for (var format : ResponseFormat.values()) {
            out.line("with " + format);
            try (var client = target.home(format)) {
                Querying.sample(client);
                for (var statement : List.of(
                        "SELECT value FROM cpu",
                        "SELECT n FROM cpu GROUP BY host",
                        "SELECT n FROM cpu WHERE host = 'b'; SHOW MEASUREMENTS; SELECT v FROM absent",
                        "SELECT n FROM cpu LIMIT 1; SELECT nosuch(n) FROM cpu; SELECT n FROM cpu",
                        "SELECT FROM cpu")) {
                    out.line(statement);
                    show(out, chunks(client, statement, Integer.MAX_VALUE));
                }
                out.line("cancelled");
                show(out, chunks(client, "SELECT value FROM cpu", 2));
                out.query(client, "SELECT count(value) FROM cpu");
            }
        }
    }

    private static void show(Printer out, BlockingQueue<String> chunks) throws InterruptedException {
        for (var chunk = chunks.poll(30, TimeUnit.SECONDS); ; chunk = chunks.poll(30, TimeUnit.SECONDS)) {
            if (chunk == null || chunk.equals(END)) {
                out.line(chunk == null ? "  no end" : "  end");
                return;
            }
            out.line("  chunk" + chunk);
        }
    }

    private static BlockingQueue<String> chunks(InfluxDB client, String statement, int wanted) {
        var chunks = new LinkedBlockingQueue<String>();
        var came = new AtomicInteger();
        client.query(
                new Query(statement, Target.DATABASE),
                2,
                (cancellable, result) -> {
                    chunks.add(Printer.result(result));
                    if (came.incrementAndGet() == wanted) {
                        cancellable.cancel();
                        chunks.add(END);
                    }
                },
                () -> chunks.add(END),
                failure -> {
                    chunks.add(" " + Printer.error(failure));
                    chunks.add(END);
                });
        return chunks;
    }
}
