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
 * @param <D> its data at one moment
 */
abstract class DatabasePart<L, D> implements ServerPart {
    private final String name;
    private final ServerOptions options;
    private final int port;
    private final Journal journal;
    private final Class<D> dataType;
    private @Nullable PartSnapshot seeds;
    private @Nullable L listener;

    /** @param port what was asked for, 0 for any */
    DatabasePart(String name, ServerOptions options, int port, Journal journal, Class<D> dataType) {
        this.name = name;
        this.options = options;
        this.port = port;
        this.journal = journal;
        this.dataType = dataType;
    }

    /** The version that it is, as text. */
    abstract String version();

    abstract D data();

    abstract void restore(D data);

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
        seeds = snapshot();
    }

    @Override
    public final PartSnapshot snapshot() {
        return new PartSnapshot(name, version(), data());
    }

    @Override
    public final void check(PartSnapshot snapshot) {
        snapshot.dataOf(name, version(), dataType);
    }

    @Override
    public final void restore(PartSnapshot snapshot) {
        restore(snapshot.dataOf(name, version(), dataType));
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
            // nobody else can listen on a port of one address that is bound; of all addresses, on that of one
            if (address(started).getAddress().isAnyLocalAddress()) {
                Handshake.check(address(started), probe(), clientTls(), journal);
            }
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
        if (seeds != null) {
            restore(seeds);
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
