package io.mimeseries.testkit;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.riakts.RiakTs;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.Row;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.Seed;
import io.mimeseries.server.tls.TlsIdentity;
import io.mimeseries.testkit.backend.EmulatorTarget;
import io.mimeseries.testkit.backend.RealPort;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A running stand-in for a Riak TS server, for the real clients to connect to. Safe for use by many threads.
 *
 * <p>Values are {@link String}, {@link Long} or {@link Integer}, {@link Double}, {@link Boolean}, {@link java.time.Instant}, {@code byte[]}
 * or null; calls throw {@link QueryException} with the server's text if it refuses them.
 */
public final class RiakTsServer extends TestServer {
    private static final String NAME = "riak-ts";

    private final @Nullable TlsIdentity tls;

    RiakTsServer(MimeseriesServer server, @Nullable TlsIdentity tls) {
        super(new EmulatorTarget(server, NAME), NAME);
        this.tls = tls;
    }

    RiakTsServer(RealPort real) {
        super(real, NAME);
        this.tls = null;
    }

    private RiakTs riakTs() {
        return emulator("calls without a client").riakTs();
    }

    /** Makes a server without JUnit: {@code try (var riakTs = RiakTsServer.builder().start())}. */
    public static RiakTsServerBuilder builder() {
        return new RiakTsServerBuilder();
    }

    /** The Riak TS version that this server is. */
    public String version() {
        return riakTs().version().text();
    }

    /**
     * What a client has to trust to go on in TLS.
     *
     * @throws IllegalStateException if the server was built without security
     */
    public Trust trust() {
        emulator("a certificate of its own");
        if (tls == null) {
            throw new IllegalStateException("this server was built without security()");
        }
        return Trust.in(tls);
    }

    /** Runs statements one after the other. */
    public RiakTsServer execute(String... statements) {
        apply(new Seed.RiakTsStatements(List.of(statements)));
        return this;
    }

    /** Runs a statement, without the wire. */
    public RiakTsResult query(String sql) {
        return RiakTsResult.of(run(() -> riakTs().query(sql)));
    }

    /** Stores a row: a value for each column, in the order of the table. */
    public RiakTsServer put(String table, @Nullable Object... values) {
        return putAll(table, List.of(RiakTsValues.row(values)));
    }

    /** Stores rows, all or none. */
    public RiakTsServer put(String table, List<? extends List<? extends @Nullable Object>> rows) {
        return putAll(
                table, rows.stream().map(row -> RiakTsValues.row(row.toArray())).toList());
    }

    private RiakTsServer putAll(String table, List<Row> rows) {
        return run(() -> {
            riakTs().put(table, rows);
            return this;
        });
    }

    /** The row with a key, or none: a value for each column of the local key. */
    public RiakTsResult get(String table, @Nullable Object... key) {
        return RiakTsResult.of(run(() -> riakTs().get(table, RiakTsValues.row(key))));
    }

    /** Deletes the row with a key, which has to be there. */
    public RiakTsServer delete(String table, @Nullable Object... key) {
        return run(() -> {
            riakTs().delete(table, RiakTsValues.row(key));
            return this;
        });
    }

    /** All keys of a table. */
    public List<List<@Nullable Object>> listKeys(String table) {
        return run(() -> {
            var keys = new ArrayList<List<@Nullable Object>>();
            riakTs().listKeys(table).forEachRemaining(chunk -> keys.addAll(RiakTsValues.values(chunk)));
            return keys;
        });
    }

    /** The names of all tables. */
    List<String> tables() {
        return riakTs().tables();
    }

    private static <R> R run(Supplier<R> call) {
        try {
            return call.get();
        } catch (RiakTsException | NotEmulatedException e) {
            throw new QueryException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public String toString() {
        return "Riak TS " + (isReal() ? "" : version() + " ") + "at " + host() + ":" + port();
    }
}
