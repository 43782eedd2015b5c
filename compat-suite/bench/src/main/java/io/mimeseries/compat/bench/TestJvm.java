package io.mimeseries.compat.bench;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * A JVM in which tests run, as the one in which a user's first server starts: JUnit has run a test that does nothing, so that what it and
 * every program of Java needs is there, such as the JDK's means for lambdas, and its own code for loading classes is compiled.
 */
public final class TestJvm {
    /** The argument that asks for one. */
    static final String ARGUMENT = "tests";

    private static final long REST_NANOS = 100_000_000;
    private static final int LONGEST_RESTS = 50;

    private TestJvm() {}

    /**
     * Makes this JVM one if the arguments say so.
     *
     * @return the first argument
     */
    public static String prepared(String... arguments) throws IOException {
        if (arguments.length > 1 && arguments[1].equals(ARGUMENT)) {
            runTest();
            rest();
        }
        return arguments[0];
    }

    private static void runTest() throws IOException {
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(NothingTestCase.class))
                .build();
        var summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, summary);
        if (summary.getSummary().getTestsSucceededCount() != 1) {
            throw new IOException("the test did not run");
        }
    }

    /** The compilers go on behind the test with what is JUnit's. */
    private static void rest() {
        double before = -1;
        for (int i = 0; i < LONGEST_RESTS && CpuTime.ofProcess() > before; i++) {
            before = CpuTime.ofProcess();
            LockSupport.parkNanos(REST_NANOS);
        }
    }

    /** Nothing but JUnit's own work. */
    static final class NothingTestCase {
        @Test
        void nothing() {}
    }
}
