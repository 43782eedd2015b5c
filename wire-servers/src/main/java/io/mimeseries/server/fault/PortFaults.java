package io.mimeseries.server.fault;

/**
 * The faults of one port.
 *
 * @param product whose port it is
 */
public record PortFaults(FaultGate gate, String product) {
    /** None. */
    public static final PortFaults NONE = new PortFaults(FaultGate.open(), "");
}
