package io.mimeseries.server.http;

import java.io.IOException;
import java.io.InputStream;

/** What a client says on a connection that has left HTTP. Used by the connection's thread only. */
public abstract class SwitchedInput extends InputStream {

    /**
     * For how long a read waits for a byte; at first as long as it takes. A read that has waited in vain fails with {@link
     * java.net.SocketTimeoutException}, and the next one may be luckier.
     *
     * @param millis 0 for as long as it takes
     */
    public abstract void setPatience(int millis) throws IOException;
}
