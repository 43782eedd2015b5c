package io.mimeseries.testkit;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.Seed;
import io.mimeseries.tdengine.TDengine;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.schemaless.SchemalessProtocol;
import io.mimeseries.tdengine.schemaless.SchemalessRequest;
import io.mimeseries.tdengine.schemaless.TimestampUnit;
import io.mimeseries.testkit.backend.EmulatorTarget;
import io.mimeseries.testkit.backend.RealServerException;
import io.mimeseries.testkit.backend.RealTDengine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A running stand-in for a TDengine server behind taosAdapter, for the real clients to connect to. The port of the native driver, 6030, is not
 * spoken. Safe for use by many threads.
 */
public final class TDengineServer extends TestServer {
    private static final String NAME = "tdengine";

    private final @Nullable RealTDengine real;

    TDengineServer(MimeseriesServer server) {
        super(new EmulatorTarget(server, NAME), NAME);
        this.real = null;
    }

    TDengineServer(RealTDengine real) {
        super(real, NAME);
        this.real = real;
    }

    private TDengine tdengine() {
        return emulator("calls without a client").tdengine();
    }

    /** Makes a server without JUnit: {@code try (var tdengine = TDengineServer.builder().start())}. */
    public static TDengineServerBuilder builder() {
        return new TDengineServerBuilder();
    }

    /** What clients of REST take, such as {@code http://127.0.0.1:40123}. */
    public String url() {
        if (real != null) {
            return real.address().url();
        }
        return "http://" + host() + ":" + port();
    }

    /** What the JDBC driver takes for REST, such as {@code jdbc:TAOS-RS://127.0.0.1:40123/}. */
    public String jdbcUrl() {
        return "jdbc:TAOS-RS://" + host() + ":" + port() + "/";
    }

    /** The version that this server reports. */
    public String version() {
        return real == null ? tdengine().version().number() : refused(real::version);
    }

    /**
     * Runs statements one after the other in one session of the user root.
     *
     * @throws QueryException with the server's text if one of them fails
     */
    public TDengineServer execute(String... statements) {
        if (real != null) {
            return refused(() -> {
                real.execute(List.of(statements));
                return this;
            });
        }
        apply(new Seed.TDengineStatements(List.of(statements)));
        return this;
    }

    /**
     * Runs a statement as the user root, without the wire; a real server is asked over the wire.
     *
     * @throws QueryException with the server's text if it fails
     */
    public TDengineResult query(String sql) {
        if (real != null) {
            return refused(() -> TDengineResult.of(real.query("", sql)));
        }
        try {
            return TDengineResult.of(tdengine().rootSession().execute(sql));
        } catch (TDengineException | NotEmulatedException e) {
            throw new QueryException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Writes line protocol into a database, with timestamps in nanoseconds.
     *
     * @throws QueryException with the server's text if it refuses them
     */
    public TDengineServer write(String database, String lines) {
        if (real != null) {
            return refused(() -> {
                real.write(database, lines);
                return this;
            });
        }
        var request = new SchemalessRequest(
                SchemalessProtocol.LINE, TimestampUnit.NANOSECONDS, lines.getBytes(StandardCharsets.UTF_8));
        try {
            var session = tdengine().rootSession();
            session.use(database);
            session.schemaless(request);
        } catch (TDengineException | NotEmulatedException e) {
            throw new QueryException(String.valueOf(e.getMessage()), e);
        }
        return this;
    }

    private static <R> R refused(Supplier<R> call) {
        try {
            return call.get();
        } catch (RealServerException e) {
            throw new QueryException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public String toString() {
        return "TDengine " + version() + " at " + url();
    }
}
