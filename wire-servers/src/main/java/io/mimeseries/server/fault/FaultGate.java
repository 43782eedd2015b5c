package io.mimeseries.server.fault;

/**
 * What stands between listeners and databases: every request passes it on its way in, and its reply on the way out. Called by many
 * threads.
 */
public interface FaultGate {

    /**
     * Lets a request pass, or not.
     *
     * @param wire what it came by
     * @throws ConnectionEndedException if nothing of the connection is left
     */
    <R> R around(FaultPoint point, Wire wire, GatedCall<R> call);

    /**
     * A connection has been made, and nothing has been read from it.
     *
     * @param peer the client's address
     * @throws ConnectionEndedException if nothing of the connection is left
     */
    void connected(String product, long connection, String peer, Wire wire);

    /** Lets a datagram pass, or not. */
    void datagram(FaultPoint point, DatagramPath path);

    /** True if no fault can act: what it takes to ask need not be made then. */
    boolean isOpen();

    /** A port is bound: it is told from now on what concerns it. */
    void add(FaultPort port);

    /** The port is closed. */
    void remove(FaultPort port);

    /** A gate that lets everything pass. */
    static FaultGate open() {
        return OpenFaultGate.INSTANCE;
    }
}
