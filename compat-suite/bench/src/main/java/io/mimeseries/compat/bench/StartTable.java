package io.mimeseries.compat.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What servers cost from their start to a first answer, beside a stub with the same client: in JVMs in which tests run, and in JVMs that have run
 * nothing before.
 */
public final class StartTable {
    private static final int JVMS = 7;

    private final List<double[]> stub = new ArrayList<>();
    private final List<double[]> server = new ArrayList<>();
    private final List<double[]> coldStub = new ArrayList<>();
    private final List<double[]> coldServer = new ArrayList<>();

    /** @param program takes the name of a subject, as {@link TestJvm#prepared} does, and prints numbers, those of the first server first */
    public StartTable(Class<?> program, Enum<?> stub, Enum<?> server) throws IOException, InterruptedException {
        for (int jvm = 0; jvm < JVMS; jvm++) {
            this.stub.add(FreshJvm.run(program, stub.name(), TestJvm.ARGUMENT));
            this.server.add(FreshJvm.run(program, server.name(), TestJvm.ARGUMENT));
            coldStub.add(FreshJvm.run(program, stub.name()));
            coldServer.add(FreshJvm.run(program, server.name()));
        }
        System.out.println("| CPU ms, median of " + JVMS + " JVMs | all | stub and client | ours | target |");
        System.out.println("|---|---:|---:|---:|---:|");
    }

    /**
     * A line about JVMs in which tests run.
     *
     * @param sample which of the numbers
     */
    public StartTable row(String what, int sample, String target) {
        return row(what, server, stub, sample, target);
    }

    /** The same about JVMs that have run nothing before. */
    public StartTable coldRow(String what, int sample) {
        return row(what, coldServer, coldStub, sample, "");
    }

    private StartTable row(String what, List<double[]> servers, List<double[]> stubs, int sample, String target) {
        var all = median(servers, sample);
        var share = median(stubs, sample);
        System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f | %s |%n", what, all, share, all - share, target);
        return this;
    }

    private static double median(List<double[]> samples, int sample) {
        return Medians.of(samples.stream().mapToDouble(costs -> costs[sample]).toArray());
    }
}
