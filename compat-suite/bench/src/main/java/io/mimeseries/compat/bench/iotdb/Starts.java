package io.mimeseries.compat.bench.iotdb;

import io.mimeseries.compat.bench.FreshJvm;
import io.mimeseries.compat.bench.Medians;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What servers cost from their start to an open session, in JVMs that have run nothing before. */
final class Starts {
    private static final int JVMS = 7;

    private Starts() {}

    static void print() throws IOException, InterruptedException {
        var stub = new ArrayList<double[]>();
        var server = new ArrayList<double[]>();
        for (int jvm = 0; jvm < JVMS; jvm++) {
            stub.add(FreshJvm.run(Main.class, Subject.STUB.name()));
            server.add(FreshJvm.run(Main.class, Subject.SERVER.name()));
        }
        System.out.println("| CPU ms, median of " + JVMS + " JVMs | all | stub and client | ours | target for all |");
        System.out.println("|---|---:|---:|---:|---:|");
        row("first server to open session and stop", server, stub, 0, 80);
        row("next servers, mean of ten", server, stub, 1, 3);
        row("next servers after those, mean of a hundred", server, stub, 2, 3);
        System.out.println();
    }

    private static void row(String what, List<double[]> server, List<double[]> stub, int sample, int target) {
        var all = median(server, sample);
        var share = median(stub, sample);
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %d |%n", what, all, share, all - share, target);
    }

    private static double median(List<double[]> samples, int sample) {
        return Medians.of(samples.stream().mapToDouble(costs -> costs[sample]).toArray());
    }
}
