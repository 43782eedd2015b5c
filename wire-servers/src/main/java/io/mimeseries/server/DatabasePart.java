package io.mimeseries.server;

import io.mimeseries.engine.Journal;
import java.io.IOException;
import java.net.InetSocketAddress;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A database with the one port that its clients begin at.
 *
 * @param <L> its listener
 */
abstract class DatabasePart<L> implements ServerPart {
    private final String name;
    private final ServerOptions options;
    private final int port;
    private final Journal journal;
    private @Nullable Runnable backToSeeds;
    private @Nullable L listener;

    /** @param port what was asked for, 0 for any */
    DatabasePart(String name, ServerOptions options, int port, Journal journal) {
        this.name = name;
        this.options = options;
        this.port = port;
        this.journal = journal;
    }

    /** Binds the port. */
    abstract L start() throws IOException;

    abstract InetSocketAddress address(L started);

    /** A message that every listener of the kind answers. */
    abstract byte[] probe();

    /** What the port speaks from its first byte on. */
    @Nullable
    SSLContext clientTls() {
        var tls = options.tls();
        return tls == null ? null : tls.clientContext();
    }

    abstract void close(L started);

    /** Ends the database itself. */
    abstract void closeDatabase();

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final void seeded() {
        backToSeeds = keep();
    }

    @Override
    public void listen() throws PortTakenException {
        L started;
        try {
            started = start();
        } catch (IOException e) {
            throw new PortTakenException(name, options.bind(), port, e);
        }
        try {
            Handshake.check(address(started), probe(), clientTls(), journal);
            listener = started;
        } catch (IOException e) {
            close(started);
            throw new PortTakenException(name, options.bind(), address(started).getPort(), e);
        }
    }

    final L listener() {
        if (listener == null) {
            throw new IllegalStateException("nothing listens yet");
        }
        return listener;
    }

    @Override
    public void reset() {
        if (backToSeeds != null) {
            backToSeeds.run();
        }
    }

    @Override
    public void close() {
        if (listener != null) {
            close(listener);
        }
        closeDatabase();
    }
}
