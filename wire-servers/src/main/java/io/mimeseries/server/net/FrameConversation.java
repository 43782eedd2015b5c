package io.mimeseries.server.net;

/** What is said on one connection, always by one thread at a time. */
public interface FrameConversation {

    /**
     * Answers a message.
     *
     * @param reply takes the answer; if it stays empty, none is sent
     * @return false to close the connection after the answer
     */
    boolean answer(Frame message, FrameReply reply);

    /** The connection has ended, whoever ended it. */
    void ended();
}
