package io.mimeseries.server.fault;

/** No faults. */
enum OpenFaultGate implements FaultGate {
    INSTANCE;

    @Override
    public FaultAction before(FaultPoint point) {
        return FaultAction.PASS;
    }

    @Override
    public FaultAction after(FaultPoint point) {
        return FaultAction.PASS;
    }
}
