package io.mimeseries.server.net;

import java.io.IOException;
import java.nio.channels.SocketChannel;

/** What a listener hands its connections to. Called by many threads. */
public interface ConnectionHandler {

    /**
     * Talks with a client until either has said all; the connection is closed after it.
     *
     * @param channel blocking; it is closed under the handler when the listener closes
     */
    void converse(SocketChannel channel, Peer peer) throws IOException;
}
