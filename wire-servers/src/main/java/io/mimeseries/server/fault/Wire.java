package io.mimeseries.server.fault;

import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/** The connection that a request came by, as far as faults can do something to it. Used by the connection's thread but where it says otherwise. */
public interface Wire {
    /** No connection: for requests that come by none, and for tests of codecs. */
    Wire NONE = new NoWire();

    /**
     * Ends the connection.
     *
     * @param over whether the fault has been taken back, so that a connection that would be kept in silence is closed
     * @throws ConnectionEndedException always, for {@link Ending#STALL} and {@link Ending#HALF_CLOSE} when all is over
     */
    ConnectionEndedException end(Ending ending, BooleanSupplier over);

    /** Lets the reply that is sent next, until {@link #settle}, come to harm. */
    void damage(ReplyDamage damage, BooleanSupplier over);

    /** The reply has been sent as a whole: the next one is unharmed, if the connection goes on. */
    void settle();

    /** The stream that replies have to take so that they can come to harm. */
    OutputStream replies(OutputStream out);

    /** False once the connection has ended. Callable by any thread. */
    boolean isOpen();

    /** Is run when the server ends the connection, by whichever thread does. */
    void onCut(Runnable wake);
}
