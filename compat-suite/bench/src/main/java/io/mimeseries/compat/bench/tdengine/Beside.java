package io.mimeseries.compat.bench.tdengine;

import io.mimeseries.compat.bench.CpuTime;
import io.mimeseries.compat.bench.Medians;
import java.io.IOException;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Two ways to the same end, and a stub that hears TDengine's requests, round by round, so that what else the machine does disturbs all of them. The requests
 * of a round are ready before it begins.
 */
final class Beside {
    private static final int ROUNDS = 15;
    private static final int WARM = 6;
    private static final double MICROS = 1e3;

    private final Connection[] sides;

    Beside(Connection stub, Connection influx, Connection tdengine) {
        sides = new Connection[] {stub, influx, tdengine};
    }

    void head() {
        System.out.println("| medians of " + ROUNDS
                + " rounds; CPU of client and server | stub | InfluxDB | TDengine | ratio | target |");
        System.out.println("|---|---:|---:|---:|---:|---:|");
    }

    /**
     * What requests cost.
     *
     * @param requests of a round
     * @param units what the cost of a request is divided by
     * @param influx the request of a number that no other one has
     */
    void cost(
            String what,
            int requests,
            int units,
            double target,
            IntFunction<byte[]> influx,
            IntFunction<byte[]> tdengine)
            throws IOException {
        print(what, target, samples(requests, influx, tdengine, (connection, ready) -> {
            var before = CpuTime.ofThreads();
            for (var request : ready) {
                connection.ask(request);
            }
            return (CpuTime.ofThreads() - before) * MICROS / requests / units;
        }));
    }

    /** The median of the times that requests take by the clock on the wall. */
    void time(String what, int requests, double target, byte[] influx, byte[] tdengine) throws IOException {
        print(what, target, samples(requests, number -> influx, number -> tdengine, (connection, ready) -> {
            var times = new double[ready.length];
            for (int at = 0; at < ready.length; at++) {
                var before = System.nanoTime();
                connection.ask(ready[at]);
                times[at] = (System.nanoTime() - before) / MICROS;
            }
            return Medians.of(times);
        }));
    }

    /** What a round comes to. */
    private interface Round {
        double of(Connection connection, byte[][] ready) throws IOException;
    }

    private double[][] samples(int requests, IntFunction<byte[]> influx, IntFunction<byte[]> tdengine, Round round)
            throws IOException {
        var samples = new double[sides.length][ROUNDS];
        for (int at = -WARM; at < ROUNDS; at++) {
            for (int side = 0; side < sides.length; side++) {
                var ready = new byte[requests][];
                for (int i = 0; i < requests; i++) {
                    ready[i] = (side == 1 ? influx : tdengine).apply((WARM + at) * requests + i);
                }
                var sample = round.of(sides[side], ready);
                if (at >= 0) {
                    samples[side][at] = sample;
                }
            }
        }
        return samples;
    }

    private static void print(String what, double target, double[][] samples) {
        var influx = Medians.of(samples[1]);
        var tdengine = Medians.of(samples[2]);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.3f us | %.3f us | %.3f us | %.2f x | %.1f x |%n",
                what,
                Medians.of(samples[0]),
                influx,
                tdengine,
                tdengine / influx,
                target);
    }
}
