package io.mimeseries.server.fault;

/**
 * What stands between a listener and its database: asked before each request is run and again when its reply is ready. Called by many
 * threads.
 */
public interface FaultGate {

    /** What happens to a request that has been decoded and not run. */
    FaultAction before(FaultPoint point);

    /** What happens to the reply of a request that has been run. */
    FaultAction after(FaultPoint point);

    /** A gate that lets everything pass. */
    static FaultGate open() {
        return OpenFaultGate.INSTANCE;
    }
}
