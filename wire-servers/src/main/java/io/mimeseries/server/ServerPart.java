package io.mimeseries.server;

import io.mimeseries.server.browse.Browser;
import java.util.List;

/** One database of a server and its listeners. */
interface ServerPart extends AutoCloseable {

    /** Such as {@code influxdb}: what settings begin with and a reset is asked for by. */
    String name();

    /** The seeds are in: this is what a reset goes back to. */
    void seeded();

    /** Listens; when this returns, every listener answers. */
    void listen() throws PortTakenException;

    List<Endpoint> endpoints();

    /** Lets nothing happen by the clock until the next reset, for a clock that is to be set anew in between. */
    void pause();

    /** The data as it is now, in constant time. */
    PartSnapshot snapshot();

    /**
     * Whether a snapshot, of this server or another, can be gone back to.
     *
     * @throws IllegalArgumentException if it cannot, being of another database or version
     */
    void check(PartSnapshot snapshot);

    /** Goes back to the data of a snapshot, of this server or another. */
    void restore(PartSnapshot snapshot);

    /** Looks into the database. */
    Browser browser();

    /** Where the database's clients begin. */
    Endpoint endpoint();

    /** Goes back to the data after the seeds. */
    void reset();

    /** Frees the ports and cuts all connections; a second call has no effect. */
    @Override
    void close();
}
