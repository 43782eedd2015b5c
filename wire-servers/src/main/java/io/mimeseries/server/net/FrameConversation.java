package io.mimeseries.server.net;

import java.io.IOException;

/** What is said on one connection, always by one thread at a time. */
public interface FrameConversation {

    /**
     * Answers a message.
     *
     * @param reply takes the answer; if it stays empty, none is sent
     * @return false to close the connection after the answer
     * @throws IOException if the connection ended within an answer of several frames
     */
    boolean answer(Frame message, FrameReply reply) throws IOException;

    /** The connection has ended, whoever ended it. */
    void ended();
}
