package io.mimeseries.testkit.backend;

import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.Seed;

/** What answers in the name of a database. Safe for use by many threads. */
public interface Target extends AutoCloseable {
    String host();

    int port();

    /** What a report calls it, such as {@code influxdb emulated 1.6.7} or {@code influxdb http://db:8086}. */
    String description();

    boolean isReal();

    /**
     * The emulator.
     *
     * @param feature what it is wanted for
     * @throws org.opentest4j.TestAbortedException if this is a real server
     */
    MimeseriesServer emulator(String feature);

    /** What the server calls a database, device or table that belongs to the tests alone. A name that this returned stands for itself. */
    String name(String name);

    /**
     * Loads a seed.
     *
     * @throws io.mimeseries.server.SeedException with the emulator's text if it refuses a part of it
     * @throws RealServerException with the real server's text if it does
     */
    void apply(Seed seed);

    /** Remembers the data as it is now; what is returned goes back to it, as often as it is run. */
    Runnable keep();

    /** Lets nothing happen by the clock until the data is gone back to. */
    void pause();

    /** Frees what was taken; a second call has no effect. */
    @Override
    void close();
}
