package io.mimeseries.server;

import io.mimeseries.engine.Journal;
import io.mimeseries.iotdb.IotDb;
import io.mimeseries.iotdb.IotDbSettings;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.iotdb.IotDbService;
import io.mimeseries.server.iotdb.IotDbServiceOptions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** IoTDB with its Thrift port. */
final class IotDbPart implements ServerPart {
    static final String NAME = "iotdb";

    private final ServerOptions options;
    private final IotDbOptions own;
    private final Settings settings;
    private final Journal journal;
    private final IotDb database;
    private IotDb.@Nullable Snapshot seeded;
    private @Nullable IotDbService listener;

    IotDbPart(ServerOptions options, IotDbOptions own, Journal journal) {
        this.options = options;
        this.own = own;
        this.settings = options.settings();
        this.journal = journal;
        database = new IotDb(
                own.version(),
                options.clock(),
                journal,
                () -> new IotDbSettings(settings.flag(Settings.IOTDB_STRICT_TEMPLATES)));
    }

    IotDb database() {
        return database;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void seeded() {
        seeded = database.snapshot();
    }

    @Override
    public void listen() throws PortTakenException {
        var tls = options.tls();
        IotDbService started;
        try {
            started = IotDbService.start(database, journal, FaultGate.open(), serviceOptions());
        } catch (IOException e) {
            throw new PortTakenException(NAME, options.bind(), own.port(), e);
        }
        try {
            Handshake.check(started.address(), probe(), tls == null ? null : tls.clientContext(), journal);
            listener = started;
        } catch (IOException e) {
            started.close();
            throw new PortTakenException(NAME, options.bind(), started.address().getPort(), e);
        }
    }

    /** A frame of a call without arguments that every version of the service answers, in the binary protocol. */
    private static byte[] probe() {
        var method = "getProperties".getBytes(StandardCharsets.US_ASCII);
        int length = 3 * Integer.BYTES + method.length + 1;
        return ByteBuffer.allocate(Integer.BYTES + length)
                .putInt(length)
                .putInt(0x80010001)
                .putInt(method.length)
                .put(method)
                .putInt(0)
                .put((byte) 0)
                .array();
    }

    private IotDbServiceOptions serviceOptions() {
        var tls = options.tls();
        return IotDbServiceOptions.DEFAULT
                .withBind(options.bind())
                .withPort(own.port())
                .withMaxFrame(() -> (int) Math.min(settings.number(Settings.IOTDB_MAX_FRAME_SIZE), Integer.MAX_VALUE))
                .withSessionTimeout(() -> Duration.ofMillis(settings.number(Settings.IOTDB_SESSION_TIMEOUT)))
                .withStrictClientVersion(() -> settings.flag(Settings.IOTDB_STRICT_CLIENT_VERSION))
                .withTls(tls == null ? null : tls.serverContext());
    }

    Endpoint endpoint() {
        if (listener == null) {
            throw new IllegalStateException("nothing listens yet");
        }
        return Endpoint.thrift(NAME, listener.address(), database.version().text(), options.tls() != null);
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(endpoint());
    }

    @Override
    public void pause() {
        database.pause();
    }

    @Override
    public void reset() {
        if (seeded != null) {
            database.restore(seeded);
        }
    }

    @Override
    public void close() {
        if (listener != null) {
            listener.close();
        }
        database.close();
    }
}
