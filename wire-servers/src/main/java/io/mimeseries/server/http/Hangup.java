package io.mimeseries.server.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** Finds out whether the client of a request that is being answered has gone away. Used by the thread that answers it. */
final class Hangup {
    private final SocketChannel channel;
    private final ConnectionInput in;
    private boolean seen;

    Hangup(SocketChannel channel, ConnectionInput in) {
        this.channel = channel;
        this.in = in;
    }

    /** Looks for the end of what the client sends; the beginning of its next request, if that comes first, stays to be read. */
    boolean look() {
        if (!seen && in.available() == 0 && in.room() > 0) {
            try {
                channel.configureBlocking(false);
                int count = channel.read(ByteBuffer.wrap(in.bytes(), in.to(), in.room()));
                channel.configureBlocking(true);
                seen = count < 0;
                in.put(Math.max(0, count));
            } catch (IOException e) {
                seen = true;
            }
        }
        return seen;
    }
}
