package io.mimeseries.compat.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures starts in fresh JVMs and resets in one, and prints a table. */
public final class Main {
    private static final int JVMS = 7;
    /** The process's clock ticks in steps of 10 ms. */
    private static final int NEXT = 10;

    private Main() {}

    /** Without arguments the whole table; with the name of a subject its first round and the mean of the next ones in this JVM. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        if (arguments.length == 1) {
            var subject = Subject.valueOf(arguments[0]);
            System.out.println(subject.cost(1) + " " + subject.cost(NEXT)
                    + (subject == Subject.SERVER ? " " + Resets.median() : " 0"));
            return;
        }
        var listener = new ArrayList<double[]>();
        var server = new ArrayList<double[]>();
        for (int jvm = 0; jvm < JVMS; jvm++) {
            listener.add(FreshJvm.run(Main.class, Subject.LISTENER.name()));
            server.add(FreshJvm.run(Main.class, Subject.SERVER.name()));
        }
        System.out.println("| CPU ms, median of " + JVMS + " JVMs | all | HTTP's share | ours | target |");
        System.out.println("|---|---:|---:|---:|---:|");
        row("first server to first answer and stop", server, listener, 0, 100);
        row("next servers, mean of ten", server, listener, 1, 3);
        row("reset of a database with 100 points", server, listener, 2, 1);
    }

    private static void row(String what, List<double[]> server, List<double[]> listener, int sample, int target) {
        var all = median(server, sample);
        var share = median(listener, sample);
        System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f | %d |%n", what, all, share, all - share, target);
    }

    private static double median(List<double[]> samples, int sample) {
        return Medians.of(samples.stream().mapToDouble(costs -> costs[sample]).toArray());
    }
}
