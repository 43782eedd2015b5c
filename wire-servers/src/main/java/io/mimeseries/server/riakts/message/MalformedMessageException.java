package io.mimeseries.server.riakts.message;

/** Bytes that are not what their message is made of. The real server answers so with a report of its crash and hangs up. */
public final class MalformedMessageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, in a few words */
    public MalformedMessageException(String message) {
        super(message, null, false, false);
    }
}
