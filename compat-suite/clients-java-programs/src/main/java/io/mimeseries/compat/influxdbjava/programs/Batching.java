package io.mimeseries.compat.influxdbjava.programs;

import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.influxdb.BatchOptions;
import org.influxdb.InfluxDB;
import org.influxdb.InfluxDB.ConsistencyLevel;
import org.influxdb.InfluxDBException;
import org.influxdb.dto.Query;

/** Points that the client collects: by number, by time, with jitter, by flush and close; and what becomes of errors. */
final class Batching {
    private Batching() {}

    private static void write(InfluxDB client, int from, int to) {
        for (int i = from; i < to; i++) {
            client.write(Writing.point("h" + i % 7, i, i));
        }
    }

    /** Asks until the points are there that the client sends in its own time. */
    private static String counted(InfluxDB client, int expected) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (true) {
            var text = Printer.result(client.query(new Query("SELECT count(value) FROM cpu")));
            if (text.contains(", " + expected + ".0]") || System.nanoTime() > deadline) {
                return text;
            }
            Thread.onSpinWait();
        }
    }

    static void run(Target target, Printer out) throws InterruptedException {
        var failures = new LinkedBlockingQueue<String>();
        try (var client = target.home()) {
            client.enableBatch(
                    100,
                    60_000,
                    TimeUnit.MILLISECONDS,
                    Executors.defaultThreadFactory(),
                    (points, failure) -> failures.add(Printer.error(failure)));
            out.show("batches", client::isBatchEnabled);
            out.attempt("twice", client::enableBatch);
            write(client, 0, 300);
            out.show("full batches", () -> counted(client, 300));
            write(client, 300, 350);
            client.flush();
            out.show("flushed", () -> counted(client, 350));
            client.write(org.influxdb.dto.Point.measurement("cpu")
                    .time(1, TimeUnit.SECONDS)
                    .tag("host", "h1")
                    .addField("value", "text")
                    .build());
            write(client, 350, 351);
            client.flush();
            out.show("conflict", () -> failures.poll(30, TimeUnit.SECONDS));
            out.show("the others", () -> counted(client, 351));
            client.disableBatch();
            out.show("batches", client::isBatchEnabled);
            out.attempt("flush without", client::flush);
            client.enableBatch(BatchOptions.DEFAULTS
                    .actions(1000)
                    .flushDuration(20)
                    .jitterDuration(20)
                    .bufferLimit(5000)
                    .consistency(ConsistencyLevel.ALL)
                    .precision(TimeUnit.SECONDS)
                    .exceptionHandler((points, failure) -> failures.add(Printer.error(failure))));
            write(client, 400, 450);
            out.show("by time", () -> counted(client, 401));
            client.setDatabase("absent");
            write(client, 500, 501);
            out.show("absent database", () -> failures.poll(30, TimeUnit.SECONDS));
            client.setDatabase(Target.DATABASE);
            client.disableBatch();
            client.enableBatch(1000, 60_000, TimeUnit.MILLISECONDS);
            write(client, 500, 510);
        }
        try (var client = target.home()) {
            out.show("by close", () -> counted(client, 411));
        } catch (InfluxDBException e) {
            out.line(Printer.error(e));
        }
        out.line("errors left: " + failures);
    }
}
