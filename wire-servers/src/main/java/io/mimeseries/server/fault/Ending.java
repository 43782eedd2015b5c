package io.mimeseries.server.fault;

import java.util.Locale;

/** How a connection ends. */
public enum Ending {
    /** The server closes it: the client reads the end of the stream. */
    CLOSE,
    /** The server breaks it off (RST): the client's next read or write fails. */
    RESET,
    /** The server says no more but goes on listening, until the client ends the connection, too. */
    HALF_CLOSE,
    /** The server falls silent and keeps the connection, until the client ends it, faults are taken back or the server closes. */
    STALL;

    /** Such as {@code half-close}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
