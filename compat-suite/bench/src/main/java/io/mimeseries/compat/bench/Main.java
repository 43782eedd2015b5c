package io.mimeseries.compat.bench;

import java.io.IOException;

/** Measures starts in JVMs of their own and resets in one, and prints a table. */
public final class Main {
    /** The process's clock ticks in steps of 10 ms. */
    private static final int NEXT = 10;

    private static final int LATER = 100;

    private Main() {}

    /**
     * Without arguments the whole table; with the name of a subject its first round and the means of later ones in this JVM.
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            var subject = Subject.valueOf(TestJvm.prepared(arguments));
            System.out.println(subject.cost(1) + " " + subject.cost(NEXT) + " " + subject.cost(LATER)
                    + (subject == Subject.SERVER ? " " + Resets.median() : " 0"));
            return;
        }
        new StartTable(Main.class, Subject.LISTENER, Subject.SERVER)
                .row("first server to first answer and stop", 0, "100 of ours")
                .row("next servers, mean of ten", 1, "3 of ours")
                .row("next servers after those, mean of a hundred", 2, "3 of ours")
                .row("reset of a database with 100 points", 3, "1")
                .coldRow("first server in a JVM that has run nothing", 0);
    }
}
