package io.mimeseries.compat.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What servers cost from their start to a first answer, beside a stub, in JVMs that have run nothing before. */
public final class StartTable {
    private static final int JVMS = 7;

    private final List<double[]> stub = new ArrayList<>();
    private final List<double[]> server = new ArrayList<>();

    /** @param program takes the name of a subject and prints numbers, those of the first server first */
    public StartTable(Class<?> program, Enum<?> stub, Enum<?> server) throws IOException, InterruptedException {
        for (int jvm = 0; jvm < JVMS; jvm++) {
            this.stub.add(FreshJvm.run(program, stub.name()));
            this.server.add(FreshJvm.run(program, server.name()));
        }
        System.out.println("| CPU ms, median of " + JVMS + " JVMs | all | stub and client | ours | target for all |");
        System.out.println("|---|---:|---:|---:|---:|");
    }

    /** @param sample which of the numbers */
    public StartTable row(String what, int sample, int target) {
        var all = median(server, sample);
        var share = median(stub, sample);
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %d |%n", what, all, share, all - share, target);
        return this;
    }

    private static double median(List<double[]> samples, int sample) {
        return Medians.of(samples.stream().mapToDouble(costs -> costs[sample]).toArray());
    }
}
