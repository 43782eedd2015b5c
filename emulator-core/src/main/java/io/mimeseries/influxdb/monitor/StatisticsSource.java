package io.mimeseries.influxdb.monitor;

import java.util.List;

/** A part of the server that counts. */
public interface StatisticsSource {

    /** The counts at this moment. */
    List<Statistic> statistics();

    /** Starts again at 0; what says how much is under way stays. */
    default void reset() {
        // a source that computes its numbers from the state has nothing to forget
    }
}
