package io.mimeseries.compat.faults;

/** What a server does instead of answering. Written a second time, without a line of the emulator. */
public enum Misbehaviour {
    CLOSE("close()", "{\"action\":\"close\"}"),
    RESET("reset()", "{\"action\":\"reset\"}"),
    HALF_CLOSE("halfClose()", "{\"action\":\"half-close\"}"),
    STALL("stall()", "{\"action\":\"stall\"}"),
    DROP_RESPONSE("dropResponse()", "{\"action\":\"drop-response\"}"),
    TRUNCATE("truncateAfter(3)", "{\"action\":\"truncate\",\"bytes\":3}"),
    CORRUPT("seed(7).corrupt(0, 1)", "{\"action\":\"corrupt\",\"count\":1,\"seed\":7}"),
    STATUS("respond(503)", "{\"action\":\"status\",\"code\":503}"),
    REFUSE("refuse()", "{\"action\":\"refuse\"}");

    private final String call;

    private final String request;

    Misbehaviour(String call, String request) {
        this.call = call;
        this.request = request;
    }

    /** What is posted to {@code /control/faults} to have it. */
    String request() {
        return request;
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
