package io.mimeseries.server.tdengine.answer;

import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.format.LongFormat;

/**
 * How long a request took, in nanoseconds.
 *
 * @param wanted whether successful answers say it; errors always do
 * @param start when it began, by {@link System#nanoTime}
 */
record Timing(boolean wanted, long start) {
    void put(ByteSink out) {
        if (wanted) {
            out.putAscii(",\"timing\":");
            LongFormat.put(out, System.nanoTime() - start);
        }
    }
}
