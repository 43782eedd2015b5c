package io.mimeseries.server;

import io.mimeseries.engine.Journal;
import io.mimeseries.iotdb.IotDb;
import io.mimeseries.iotdb.IotDbSettings;
import io.mimeseries.server.browse.Browser;
import io.mimeseries.server.browse.IotDbBrowser;
import io.mimeseries.server.iotdb.IotDbService;
import io.mimeseries.server.iotdb.IotDbServiceOptions;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** IoTDB with its Thrift port. */
final class IotDbPart extends DatabasePart<IotDbService, IotDb.Snapshot> {
    static final String NAME = "iotdb";

    private final ServerOptions options;
    private final IotDbOptions own;
    private final Settings settings;
    private final Journal journal;
    private final IotDb database;

    IotDbPart(ServerOptions options, IotDbOptions own, Journal journal) {
        super(NAME, options, own.port(), journal, IotDb.Snapshot.class);
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
    IotDbService start() throws IOException {
        return IotDbService.start(database, journal, options.gate(), serviceOptions());
    }

    @Override
    InetSocketAddress address(IotDbService started) {
        return started.address();
    }

    @Override
    void close(IotDbService started) {
        started.close();
    }

    /** A frame of a call without arguments that every version of the service answers, in the binary protocol. */
    @Override
    byte[] probe() {
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

    @Override
    public Endpoint endpoint() {
        return Endpoint.thrift(NAME, listener().address(), database.version().text(), options.tls() != null);
    }

    @Override
    public Browser browser() {
        return new IotDbBrowser(database);
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
    String version() {
        return database.version().text();
    }

    @Override
    IotDb.Snapshot data() {
        return database.snapshot();
    }

    @Override
    void restore(IotDb.Snapshot data) {
        database.restore(data);
    }

    @Override
    void closeDatabase() {
        database.close();
    }
}
