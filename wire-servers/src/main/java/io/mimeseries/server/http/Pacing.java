package io.mimeseries.server.http;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Decides whether a handler runs on the thread that read the request. To hand a request to another thread costs three times as much as a
 * short request itself; but a long one would make the other connections of the thread wait. So requests run where they were read for as long
 * as they are short, and after a long one elsewhere until a row of short ones has been seen.
 */
final class Pacing {
    private static final long LONG_NANOS = 20_000_000;
    private static final int SHORT_ONES = 32;
    private final AtomicInteger wait = new AtomicInteger();

    boolean runsHere() {
        return wait.get() == 0;
    }

    void ran(long nanoseconds) {
        if (nanoseconds > LONG_NANOS) {
            wait.set(SHORT_ONES);
        } else if (wait.get() > 0) {
            wait.updateAndGet(left -> Math.max(0, left - 1));
        }
    }
}
