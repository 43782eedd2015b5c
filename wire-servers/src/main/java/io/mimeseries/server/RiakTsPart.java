package io.mimeseries.server;

import io.mimeseries.engine.Journal;
import io.mimeseries.riakts.RiakTs;
import io.mimeseries.riakts.kv.KeyValueStore;
import io.mimeseries.server.browse.Browser;
import io.mimeseries.server.browse.RiakTsBrowser;
import io.mimeseries.server.riakts.RiakTsService;
import io.mimeseries.server.riakts.RiakTsServiceOptions;
import io.mimeseries.server.riakts.Security;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Riak TS with its Protocol Buffers port. */
final class RiakTsPart extends DatabasePart<RiakTsService, RiakTsPart.Data> {
    static final String NAME = "riak-ts";

    /** A ping. */
    private static final byte[] PROBE = {0, 0, 0, 1, 1};

    /** What it holds: rows of tables, objects of buckets. */
    record Data(RiakTs.Snapshot rows, KeyValueStore.Snapshot objects) {}

    private final ServerOptions options;
    private final RiakTsOptions own;
    private final Settings settings;
    private final Journal journal;
    private final RiakTs database;
    private final KeyValueStore objects;

    RiakTsPart(ServerOptions options, RiakTsOptions own, Journal journal) {
        super(NAME, options, own.port(), journal, RiakTsPart.Data.class);
        this.options = options;
        this.own = own;
        this.settings = options.settings();
        this.journal = journal;
        database = new RiakTs(own.version(), options.clock(), SettingsReading.riakTs(settings));
        objects = new KeyValueStore(options.clock());
    }

    RiakTs database() {
        return database;
    }

    @Override
    RiakTsService start() throws IOException {
        var serviceOptions = RiakTsServiceOptions.DEFAULT
                .withBind(options.bind())
                .withPort(own.port())
                .withSecurity(this::security)
                .withTls(options.tls());
        return RiakTsService.start(database, objects, journal, options.gate(), serviceOptions);
    }

    private Security security() {
        return settings.flag(Settings.RIAK_TS_SECURITY)
                ? new Security(
                        true,
                        settings.text(Settings.RIAK_TS_SECURITY_USER),
                        settings.text(Settings.RIAK_TS_SECURITY_PASSWORD))
                : Security.OFF;
    }

    @Override
    InetSocketAddress address(RiakTsService started) {
        return started.address();
    }

    @Override
    byte[] probe() {
        return PROBE;
    }

    /** Connections go on in TLS only when both sides say so. */
    @Override
    @Nullable
    SSLContext clientTls() {
        return null;
    }

    @Override
    void close(RiakTsService started) {
        started.close();
    }

    @Override
    public Endpoint endpoint() {
        return Endpoint.protobuf(NAME, listener().address(), database.version().text());
    }

    @Override
    public Browser browser() {
        return new RiakTsBrowser(database);
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
        return database.version().text();
    }

    @Override
    Data data() {
        return new Data(database.snapshot(), objects.snapshot());
    }

    @Override
    void restore(Data data) {
        database.restore(data.rows());
        objects.restore(data.objects());
    }

    @Override
    void closeDatabase() {
        database.close();
    }
}
