package io.mimeseries.server.net;

/** What a listener hands its connections to. Called by many threads. */
public interface FrameHandler {
    FrameConversation begin(Peer peer);
}
