package io.mimeseries.server.http;

import java.io.IOException;
import java.io.OutputStream;

/** What is said on a connection that has left HTTP; the connection is closed after it. */
public interface Takeover {

    /** Called by the connection's thread. Reading and writing end with an exception when the port closes. */
    void run(SwitchedInput in, OutputStream out) throws IOException;
}
