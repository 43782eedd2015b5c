package io.mimeseries.server.net;

import io.mimeseries.server.fault.ConnectionEndedException;
import io.mimeseries.server.fault.Ending;
import io.mimeseries.server.fault.ReplyDamage;
import io.mimeseries.server.fault.Wire;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SocketChannel;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A connection of a listener. */
final class Connection implements Wire {
    private static final int DRAINED_BYTES = 8 * 1024;

    private final SocketChannel channel;
    private volatile @Nullable DamagedReply damaged;
    private volatile boolean silent;
    private volatile @Nullable Runnable wake;

    Connection(SocketChannel channel) {
        this.channel = channel;
    }

    /** What has become of the reply that is being sent, null while it is unharmed. */
    @Nullable
    DamagedReply damaged() {
        return damaged;
    }

    @Override
    public ConnectionEndedException end(Ending ending, BooleanSupplier over) {
        damaged = null;
        try {
            switch (ending) {
                case CLOSE -> channel.close();
                case RESET -> channel.socket().setSoLinger(true, 0);
                case HALF_CLOSE -> {
                    channel.shutdownOutput();
                    awaitEnd(over);
                }
                case STALL -> awaitEnd(over);
            }
            channel.close();
        } catch (IOException e) {
            // it has ended all the same
        }
        throw new ConnectionEndedException();
    }

    /** Takes and forgets what comes, until either side ends the connection. */
    private void awaitEnd(BooleanSupplier over) throws IOException {
        silent = true;
        var socket = channel.socket();
        socket.setSoTimeout(0);
        var in = socket.getInputStream();
        var taken = new byte[DRAINED_BYTES];
        int count = 0;
        while (count >= 0 && !over.getAsBoolean()) {
            count = in.read(taken);
        }
    }

    @Override
    public void damage(ReplyDamage damage, BooleanSupplier over) {
        damaged = new DamagedReply(this, damage, over);
    }

    @Override
    public void settle() {
        var sent = damaged;
        if (sent != null) {
            damaged = null;
            sent.settle();
        }
    }

    @Override
    public OutputStream replies(OutputStream out) {
        return new ReplyStream(this, out);
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void onCut(Runnable action) {
        wake = action;
    }

    /** Ends it if a fault keeps it in silence. */
    void free() {
        if (silent) {
            cut();
        }
    }

    /** Ends it, whatever its thread does. */
    void cut() {
        try {
            channel.close();
        } catch (IOException e) {
            // it is gone
        }
        var waiting = wake;
        if (waiting != null) {
            waiting.run();
        }
    }
}
