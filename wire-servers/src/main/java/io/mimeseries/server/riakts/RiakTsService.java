package io.mimeseries.server.riakts;

import io.mimeseries.engine.Journal;
import io.mimeseries.riakts.RiakTs;
import io.mimeseries.riakts.kv.KeyValueStore;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.fault.PortFaults;
import io.mimeseries.server.net.FrameConversation;
import io.mimeseries.server.net.FrameListener;
import io.mimeseries.server.net.FrameOptions;
import io.mimeseries.server.net.Peer;
import io.mimeseries.server.tls.TlsIdentity;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** The Protocol Buffers port of a Riak TS. */
public final class RiakTsService implements AutoCloseable {
    /** The real server takes what its memory takes; here no message is longer than this. */
    private static final int MAX_FRAME = 512 * 1024 * 1024;

    private final Supplier<Security> security;
    private final @Nullable TlsIdentity identity;
    private final CallRunner runner;
    private final FrameListener listener;
    private @Nullable SSLContext tls;

    private RiakTsService(
            RiakTs database, KeyValueStore objects, Journal journal, FaultGate gate, RiakTsServiceOptions options)
            throws IOException {
        security = options.security();
        identity = options.tls();
        runner = new CallRunner(
                database.clock(),
                journal,
                gate,
                new TsOperations(database, this::address),
                new KvOperations(objects, database),
                database.version().text());
        listener = FrameListener.start(
                new FrameOptions(
                        "riak-ts",
                        new InetSocketAddress(options.bind(), options.port()),
                        () -> MAX_FRAME,
                        null,
                        new PortFaults(gate, "riak-ts")),
                this::begin);
    }

    /**
     * Binds the port and answers requests from now on.
     *
     * @throws IOException if the port cannot be bound
     */
    public static RiakTsService start(
            RiakTs database, KeyValueStore objects, Journal journal, FaultGate gate, RiakTsServiceOptions options)
            throws IOException {
        return new RiakTsService(database, objects, journal, gate, options);
    }

    private FrameConversation begin(Peer peer) {
        return new RiakConversation(runner, new ClientSession(peer, security.get()), this::tls);
    }

    private synchronized SSLContext tls() {
        var known = tls;
        if (known == null) {
            known = (identity == null ? TlsIdentity.generate() : identity).serverContext();
            tls = known;
        }
        return known;
    }

    public InetSocketAddress address() {
        return listener.address();
    }

    /** Frees the port and cuts all connections; a second call has no effect. The database stays usable. */
    @Override
    public void close() {
        listener.close();
    }
}
