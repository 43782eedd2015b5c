package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.tdengine.subscription.ConsumedBlock;
import io.mimeseries.tdengine.subscription.ConsumedMessage;
import org.jspecify.annotations.Nullable;

/** The message that a connection holds until the next one. Guarded by its holder. */
final class HeldMessage {
    private final long id;
    private final ConsumedMessage message;
    private int next;
    private byte @Nullable [] announced;

    HeldMessage(long id, ConsumedMessage message) {
        this.id = id;
        this.message = message;
    }

    long id() {
        return id;
    }

    ConsumedMessage message() {
        return message;
    }

    /** Null after the last one. */
    @Nullable
    ConsumedBlock nextBlock() {
        return next == message.blocks().size() ? null : message.blocks().get(next++);
    }

    void announce(byte[] block) {
        announced = block;
    }

    /** The block that was described last, null if none was. */
    byte @Nullable [] announced() {
        return announced;
    }
}
