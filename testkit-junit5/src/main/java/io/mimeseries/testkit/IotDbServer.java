package io.mimeseries.testkit;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.IotDb;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbSession;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.Seed;
import io.mimeseries.testkit.backend.EmulatorTarget;
import io.mimeseries.testkit.backend.RealPort;
import java.util.List;
import java.util.function.Function;

/** A running stand-in for an Apache IoTDB server, for the real clients to connect to. Safe for use by many threads. */
public final class IotDbServer extends TestServer {
    private static final String NAME = "iotdb";

    IotDbServer(MimeseriesServer server) {
        super(new EmulatorTarget(server, NAME), NAME);
    }

    IotDbServer(RealPort real) {
        super(real, NAME);
    }

    private IotDb iotDb() {
        return emulator("calls without a client").iotDb();
    }

    /** Makes a server without JUnit: {@code try (var iotdb = IotDbServer.builder().start())}. */
    public static IotDbServerBuilder builder() {
        return new IotDbServerBuilder();
    }

    /** What a session pool takes as an address, such as {@code 127.0.0.1:40123}. */
    public String nodeUrl() {
        return host() + ":" + port();
    }

    /** What the JDBC driver takes, such as {@code jdbc:iotdb://127.0.0.1:40123/}. */
    public String jdbcUrl() {
        return "jdbc:iotdb://" + nodeUrl() + "/";
    }

    /** The IoTDB version that this server is. */
    public String version() {
        return iotDb().version().text();
    }

    /**
     * Runs statements one after the other as the root user.
     *
     * @throws QueryException with the server's text if one of them fails
     */
    public IotDbServer execute(String... statements) {
        apply(new Seed.IotDbStatements(List.of(statements)));
        return this;
    }

    /**
     * Runs a query as the root user, without the wire.
     *
     * @throws QueryException with the server's text if it fails
     */
    public IotDbResult query(String sql) {
        return run(session -> session.execute(sql));
    }

    /** All points of a timeseries. */
    IotDbResult points(String timeseries) {
        return run(session -> session.rawDataQuery(List.of(timeseries), Long.MIN_VALUE, Long.MAX_VALUE));
    }

    private IotDbResult run(Function<IotDbSession, Answer> query) {
        try {
            return IotDbResult.of(query.apply(iotDb().rootSession()));
        } catch (IotDbException | NotEmulatedException e) {
            throw new QueryException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public String toString() {
        return "IoTDB " + (isReal() ? "" : version() + " ") + "at " + nodeUrl();
    }
}
