package io.mimeseries.compat.faults;

/** What a server does instead of answering. Written a second time, without a line of the emulator. */
public enum Misbehaviour {
    CLOSE("close()"),
    RESET("reset()"),
    HALF_CLOSE("halfClose()"),
    STALL("stall()"),
    DROP_RESPONSE("dropResponse()"),
    TRUNCATE("truncateAfter(3)"),
    CORRUPT("seed(7).corrupt(0, 1)"),
    STATUS("respond(503)"),
    REFUSE("refuse()");

    private final String call;

    Misbehaviour(String call) {
        this.call = call;
    }

    /** What a test calls to have it. */
    public String call() {
        return call;
    }

    /** Whether the request reaches the database. */
    boolean applies() {
        return this == DROP_RESPONSE || this == TRUNCATE || this == CORRUPT;
    }
}
