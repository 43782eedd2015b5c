package io.mimeseries.compat.bench.tdengine;

import io.mimeseries.compat.bench.CpuTime;
import java.io.IOException;
import java.util.Locale;

/** Two ways to the same end, round by round, so that what else the machine does disturbs both. Means: the process's clock ticks in steps of 10 ms. */
final class Beside {
    private static final int ROUNDS = 9;
    private static final int WARM = 2;
    private static final double MICROS = 1e3;

    /** One round. */
    interface Work {
        void run(int round) throws IOException;
    }

    private Beside() {}

    static void head() {
        System.out.println(
                "| CPU of client and server, mean of " + ROUNDS + " rounds | InfluxDB | TDengine | ratio | target |");
        System.out.println("|---|---:|---:|---:|---:|");
    }

    /** @param units what a round is divided by; the figure is in us for each */
    static void row(String what, int units, double target, Work influx, Work tdengine) throws IOException {
        for (int round = 0; round < WARM; round++) {
            influx.run(round);
            tdengine.run(round);
        }
        var base = 0.0;
        var own = 0.0;
        for (int round = 0; round < ROUNDS; round++) {
            base += cost(influx, WARM + round) * MICROS / units / ROUNDS;
            own += cost(tdengine, WARM + round) * MICROS / units / ROUNDS;
        }
        System.out.printf(
                Locale.ROOT, "| %s | %.3f us | %.3f us | %.2f x | %.1f x |%n", what, base, own, own / base, target);
    }

    private static double cost(Work work, int round) throws IOException {
        var before = CpuTime.ofProcess();
        work.run(round);
        return CpuTime.ofProcess() - before;
    }
}
