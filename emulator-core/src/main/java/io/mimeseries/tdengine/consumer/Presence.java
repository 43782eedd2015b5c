package io.mimeseries.tdengine.consumer;

/** Signs of life of a consumer, in milliseconds since 1970. Safe for use by many threads. */
public final class Presence {
    private volatile long polled;
    private volatile boolean polling;
    private volatile boolean gone;

    public Presence(long now) {
        polled = now;
    }

    /** When the consumer last asked for messages, or subscribed. */
    public long polled() {
        return polled;
    }

    /** It waits for a message: however long that takes, it is there. */
    public void beginPoll() {
        polling = true;
    }

    public void endPoll(long now) {
        polled = now;
        polling = false;
    }

    /** Its program has closed it. */
    public void leave() {
        gone = true;
    }

    boolean isLost(long now, long maxPollInterval) {
        return gone || (!polling && now - polled > maxPollInterval);
    }
}
