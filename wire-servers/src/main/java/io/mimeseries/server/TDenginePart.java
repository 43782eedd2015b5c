package io.mimeseries.server;

import io.mimeseries.engine.Journal;
import io.mimeseries.server.browse.Browser;
import io.mimeseries.server.browse.TDengineBrowser;
import io.mimeseries.server.tdengine.TDengineHttpOptions;
import io.mimeseries.server.tdengine.TDengineHttpServer;
import io.mimeseries.tdengine.TDengine;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** TDengine with its HTTP port. */
final class TDenginePart extends DatabasePart<TDengineHttpServer, TDengine.Snapshot> {
    static final String NAME = "tdengine";
    private static final byte[] PROBE =
            "GET /-/ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ServerOptions options;
    private final TDengineOptions own;
    private final Settings settings;
    private final Journal journal;
    private final TDengine database;

    TDenginePart(ServerOptions options, TDengineOptions own, Journal journal) {
        super(NAME, options, own.port(), journal, TDengine.Snapshot.class);
        this.options = options;
        this.own = own;
        this.settings = options.settings();
        this.journal = journal;
        database = new TDengine(own.version(), options.clock(), journal, SettingsReading.tdengine(settings));
    }

    TDengine database() {
        return database;
    }

    @Override
    TDengineHttpServer start() throws IOException {
        return TDengineHttpServer.start(database, journal, options.gate(), httpOptions());
    }

    private TDengineHttpOptions httpOptions() {
        var tls = options.tls();
        return TDengineHttpOptions.DEFAULT
                .withBind(options.bind())
                .withPort(own.port())
                .withHttpCodeServerError(() -> settings.flag(Settings.TDENGINE_HTTP_CODE_SERVER_ERROR))
                .withSmlAutoCreateDb(() -> settings.flag(Settings.TDENGINE_SML_AUTO_CREATE_DB))
                .withRestfulRowLimit(
                        () -> (int) Math.min(settings.number(Settings.TDENGINE_RESTFUL_ROW_LIMIT), Integer.MAX_VALUE))
                .withUnifiedWebSocket(() -> settings.flag(Settings.TDENGINE_UNIFIED_WEB_SOCKET))
                .withTls(tls == null ? null : tls.serverContext());
    }

    @Override
    InetSocketAddress address(TDengineHttpServer started) {
        return started.address();
    }

    @Override
    byte[] probe() {
        return PROBE;
    }

    @Override
    void close(TDengineHttpServer started) {
        started.close();
    }

    @Override
    public Endpoint endpoint() {
        var address = listener().address();
        var version = database.version().number();
        return options.tls() == null ? Endpoint.http(NAME, address, version) : Endpoint.https(NAME, address, version);
    }

    @Override
    public Browser browser() {
        return new TDengineBrowser(database);
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(endpoint());
    }

    /** Nothing happens by the clock but when somebody asks. */
    @Override
    public void pause() {}

    @Override
    String version() {
        return database.version().number();
    }

    @Override
    TDengine.Snapshot data() {
        return database.snapshot();
    }

    @Override
    void restore(TDengine.Snapshot data) {
        database.restore(data);
    }

    @Override
    void closeDatabase() {
        database.close();
    }
}
