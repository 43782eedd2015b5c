package io.mimeseries.server.cli;

import io.mimeseries.server.PortTakenException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The command line's entry point. */
public final class Main {
    static final int OK = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int PORT_TAKEN = 3;
    private static final long CLOSE_MILLIS = 1500;

    private Main() {}

    /**
     * Serves until the process is told to end: then it exits with 0, whatever clients do. A usage error exits with 2, a port that cannot
     * be bound with 3, reports that differ with 1.
     */
    public static void main(String[] arguments) throws InterruptedException {
        SecondCompiler.leaveOutSoon();
        var outcome = run(List.of(arguments), System.out, System.err, Main::closeAtExit);
        if (outcome.running == null) {
            System.exit(outcome.exitCode);
        }
        new CountDownLatch(1).await();
    }

    /**
     * What a command line came to.
     *
     * @param running null if there is nothing to wait for
     */
    record Outcome(int exitCode, @Nullable RunningServer running) {}

    /** @param listening called when every listener accepts and nobody has been told yet */
    static Outcome run(List<String> arguments, PrintStream out, PrintStream err, Consumer<RunningServer> listening) {
        try {
            var invocation = CommandLineParser.parse(arguments);
            if (invocation instanceof Invocation.Message message) {
                out.print(message.text());
                return new Outcome(message.exitCode(), null);
            }
            return new Outcome(OK, RunningServer.start((ServeOptions) invocation, out, err, listening));
        } catch (UsageException e) {
            err.println("mimeseries: " + e.getMessage());
            err.println("mimeseries --help lists the options");
            return new Outcome(USAGE, null);
        } catch (PortTakenException e) {
            err.println("mimeseries: " + e.getMessage());
            return new Outcome(PORT_TAKEN, null);
        } catch (IOException e) {
            err.println("mimeseries: " + e);
            return new Outcome(FAILED, null);
        }
    }

    /**
     * A JVM that is ended by a signal exits with 128 and the signal's number, unless a hook halts it. What cannot be closed in time is
     * cut by the end of the process.
     */
    private static void closeAtExit(RunningServer running) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            var closing = new Thread(running::close, "mimeseries-close");
                            closing.setDaemon(true);
                            closing.start();
                            try {
                                closing.join(CLOSE_MILLIS);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            Runtime.getRuntime().halt(OK);
                        },
                        "mimeseries-exit"));
    }
}
