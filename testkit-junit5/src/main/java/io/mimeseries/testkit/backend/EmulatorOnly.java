package io.mimeseries.testkit.backend;

import org.opentest4j.TestAbortedException;

/** What no real server has: a test that asks for it is given up, and neither passes nor fails. */
public final class EmulatorOnly {
    private EmulatorOnly() {}

    /**
     * The end of a test. Its type does not show, so that servers work without JUnit, whose class it is.
     *
     * @param feature what it asked for, such as {@code snapshots}
     * @param server the real server that it has
     */
    public static RuntimeException asked(String feature, String server) {
        return new TestAbortedException("only the emulator has " + feature + "; this test runs against " + server);
    }
}
