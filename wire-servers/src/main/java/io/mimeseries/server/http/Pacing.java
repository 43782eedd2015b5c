package io.mimeseries.server.http;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Decides whether a handler runs on the thread that read the request. To hand a request to another thread costs three times as much as a
 * short request itself, and on a busy machine far more: the reading thread then spins until the other one comes to its turn again. But a long
 * request makes the other connections of the thread wait. So requests run where they were read for as long as they are short, and after a
 * long one elsewhere until a row of short ones has been seen.
 */
final class Pacing {
    /** Long where another connection is there to wait. */
    private static final long LONG_NANOS = 20_000_000;
    /** Long even for a connection that may still come, such as one that wants to end a query. */
    private static final long VERY_LONG_NANOS = 250_000_000;

    private static final int SHORT_ONES = 32;
    private final OpenConnections connections;
    private final AtomicInteger wait = new AtomicInteger();

    Pacing(OpenConnections connections) {
        this.connections = connections;
    }

    boolean runsHere() {
        return wait.get() == 0;
    }

    void ran(long nanoseconds) {
        if (nanoseconds > LONG_NANOS && (nanoseconds > VERY_LONG_NANOS || connections.areSeveral())) {
            wait.set(SHORT_ONES);
        } else if (wait.get() > 0) {
            wait.updateAndGet(left -> Math.max(0, left - 1));
        }
    }
}
