package io.mimeseries.compat.influxdbjava.programs;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.influxdb.InfluxDB;
import org.influxdb.dto.Query;

/** Points and lines as datagrams. */
final class Datagrams {
    private Datagrams() {}

    static void run(Target target, Printer out) {
        try (var client = target.connect()) {
            out.attempt("point", () -> client.write(target.udpPort(), Writing.point("a", 1, 1.5)));
            out.line("  " + await(client, "SELECT * FROM cpu", "1.5"));
            out.attempt("line", () -> client.write(target.udpPort(), "cpu,host=b value=2.5 2000000000"));
            out.line("  " + await(client, "SELECT * FROM cpu", "2.5"));
            out.attempt(
                    "lines",
                    () -> client.write(
                            target.udpPort(), List.of("cpu,host=c value=3.5 3000000000", "mem free=7i 4000000000")));
            out.line("  " + await(client, "SELECT free FROM mem", "7"));
            // a datagram with one bad line is dropped as a whole
            out.attempt(
                    "a bad line",
                    () -> client.write(target.udpPort(), List.of("cpu value=", "cpu,host=d value=4.5 5")));
            out.attempt("a good one", () -> client.write(target.udpPort(), "cpu,host=e value=5.5 6000000000"));
            out.line("  " + await(client, "SELECT * FROM cpu", "5.5"));
            out.query(client, "SHOW DATABASES");
        }
    }

    /** Asks until the answer has the text: a datagram's points show when the listener's batch is written. */
    private static String await(InfluxDB client, String statement, String text) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (true) {
            var answer = Printer.result(client.query(new Query(statement, "udp")));
            if (answer.contains(text) || System.nanoTime() > deadline) {
                return answer;
            }
            Thread.onSpinWait();
        }
    }
}
