package io.mimeseries.server.fault;

/** What can become of a datagram. Exactly one of the methods is called, once. */
public interface DatagramPath {
    void deliver();

    /** @param fault what the journal says */
    void drop(String fault);

    void deliverTwice(String fault);

    /** Delivers it after the next one, or when all that waits is asked for. */
    void holdBack(String fault);
}
