package io.mimeseries.server.fault;

/** A port as a gate sees it. Called by any thread. */
public interface FaultPort {
    String product();

    /** Whether clients shall find nobody listening; says the same again without effect. */
    void refuse(boolean refused);

    /** Ends the connections that faults keep in silence. */
    void free();
}
