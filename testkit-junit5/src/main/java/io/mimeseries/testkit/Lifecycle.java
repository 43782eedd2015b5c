package io.mimeseries.testkit;

/** How long the servers of a test class live. */
public enum Lifecycle {
    /** Each test has servers of its own, which close after it. */
    PER_METHOD,
    /** The tests of a class share servers, which go back to the seeded state before each of them and close after the class. */
    PER_CLASS,
    /**
     * All classes that say so share servers, which go back to their empty state before each class and close after the last test of the run. Such
     * classes cannot run concurrently, and their servers are as they are by default.
     */
    SHARED
}
