package io.mimeseries.server.fault;

/** No faults. */
enum OpenFaultGate implements FaultGate {
    INSTANCE;

    @Override
    public <R> R around(FaultPoint point, Wire wire, GatedCall<R> call) {
        return call.run("");
    }

    @Override
    public void connected(String product, long connection, String peer, Wire wire) {
        // it may go on
    }

    @Override
    public void datagram(FaultPoint point, DatagramPath path) {
        path.deliver();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void add(FaultPort port) {
        // there is nothing to tell it
    }

    @Override
    public void remove(FaultPort port) {
        // likewise
    }
}
