package io.mimeseries.riakts;

/** Errors where the real server answers with the report of a crash, or with nothing until its time-out. */
public final class Failures {
    private Failures() {}

    /** @param reason what Erlang calls it */
    public static RiakTsException crash(String reason) {
        return new RiakTsException(ErrorCode.GENERIC, "Error processing incoming message: error:" + reason);
    }

    /** A query whose worker died. */
    public static RiakTsException noResponse() {
        return new RiakTsException(ErrorCode.TIMEOUT, "no response from backend");
    }
}
