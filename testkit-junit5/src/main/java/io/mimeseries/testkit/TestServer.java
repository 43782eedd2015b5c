package io.mimeseries.testkit;

import io.mimeseries.server.Seed;

/** What a scope does with a server of whatever database. */
abstract class TestServer implements AutoCloseable {

    /** @throws QueryException with the database's text if it refuses a part of it */
    abstract void apply(Seed seed);

    /** Remembers the data as it is now; what is returned goes back to it, as often as it is run. */
    abstract Runnable keep();

    /** Lets nothing happen by the clock until the data is gone back to. */
    abstract void pause();

    @Override
    public abstract void close();
}
