package io.mimeseries.testkit;

import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.server.Endpoint;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.Seed;
import io.mimeseries.server.tls.TlsIdentity;
import io.mimeseries.testkit.backend.EmulatorOnly;
import io.mimeseries.testkit.backend.EmulatorTarget;
import io.mimeseries.testkit.backend.RealInfluxDb;
import io.mimeseries.testkit.backend.RealServerException;
import io.mimeseries.testkit.seed.UserSeeds;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A running stand-in for an InfluxDB 1.x server, for the real clients to connect to, or a real one in its place. Safe for use by many threads.
 */
public final class InfluxDbServer extends TestServer {
    private static final String NAME = "influxdb";

    private final @Nullable RealInfluxDb real;
    private final @Nullable TlsIdentity tls;

    InfluxDbServer(MimeseriesServer server, @Nullable TlsIdentity tls) {
        super(new EmulatorTarget(server, NAME), NAME);
        this.real = null;
        this.tls = tls;
    }

    InfluxDbServer(RealInfluxDb real) {
        super(real, NAME);
        this.real = real;
        this.tls = null;
    }

    /**
     * What a client has to trust to connect to this server.
     *
     * @throws IllegalStateException if the server was built without TLS
     */
    public Trust trust() {
        if (real != null) {
            throw EmulatorOnly.asked("a certificate of its own", description());
        }
        if (tls == null) {
            throw new IllegalStateException("this server was built without tls()");
        }
        return Trust.in(tls);
    }

    /** Makes a server without JUnit: {@code try (var influxdb = InfluxDbServer.builder().start())}. */
    public static InfluxDbServerBuilder builder() {
        return new InfluxDbServerBuilder();
    }

    /** The address that clients connect to, such as {@code http://127.0.0.1:40123}, or {@code https://…} with TLS. */
    public String url() {
        return real == null
                ? emulator("").influxDbEndpoint().url()
                : real.address().url();
    }

    /** The InfluxDB version that this server is, or says that it is. */
    public String version() {
        return real == null ? emulator("").influxDb().version().text() : refused(real::version);
    }

    /** Creates a database; one that is there already stays as it is. */
    public InfluxDbServer createDatabase(String name) {
        if (real != null) {
            return refused(() -> {
                real.createDatabase(name);
                return this;
            });
        }
        apply(new Seed.Statements("CREATE DATABASE " + Seed.quoted(name)));
        return this;
    }

    /** Writes points, one a line, into a database that is created if it is not there. */
    public InfluxDbServer seed(String database, String... lineProtocol) {
        apply(new Seed.LineProtocol(database, String.join("\n", lineProtocol)));
        return this;
    }

    /** Creates a user who may do everything; the same user with the same password stays as he is. */
    public InfluxDbServer createAdmin(String name, String password) {
        return change(UserSeeds.admin(name, password));
    }

    /** Creates a user who may do nothing yet; the same user with the same password stays as he is. */
    public InfluxDbServer createUser(String name, String password) {
        return change(UserSeeds.user(name, password));
    }

    /** Lets a user read a database and no more, whatever he might do there before. */
    public InfluxDbServer grantRead(String user, String database) {
        return change(UserSeeds.grant("READ", database, user));
    }

    /** Lets a user write to a database and no more, whatever he might do there before. */
    public InfluxDbServer grantWrite(String user, String database) {
        return change(UserSeeds.grant("WRITE", database, user));
    }

    /** Lets a user read a database and write to it. */
    public InfluxDbServer grantAll(String user, String database) {
        return change(UserSeeds.grant("ALL", database, user));
    }

    /** Runs statements that need no database, or name it. */
    public QueryResult query(String statements) {
        return query("", statements);
    }

    /**
     * Runs statements as {@code /query} does, without the wire; a real server is asked over the wire.
     *
     * @throws QueryException with the server's text if one of them fails
     */
    public QueryResult query(String database, String statements) {
        if (real != null) {
            return refused(() -> QueryResult.ofReal(real.query(database, statements)));
        }
        try {
            return QueryResult.of(emulator("").influxDb().query(new QueryRequest(statements, database)));
        } catch (InfluxDbException e) {
            throw new QueryException(e.text(), e);
        }
    }

    private static <R> R refused(Supplier<R> call) {
        try {
            return call.get();
        } catch (RealServerException e) {
            throw new QueryException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Users are known to a whole server, whoever else works with it. */
    private InfluxDbServer change(Seed users) {
        emulator("users of a test");
        apply(users);
        return this;
    }

    /**
     * The port of the first UDP listener, on the same host.
     *
     * @throws IllegalStateException if the server was built without one
     */
    public int udpPort() {
        return udpEndpoint("a UDP listener", endpoint -> true).port();
    }

    /**
     * The port of the UDP listener that writes into a database.
     *
     * @throws IllegalStateException if there is none
     */
    public int udpPort(String database) {
        return udpEndpoint("a UDP listener for " + database, endpoint -> database.equals(endpoint.database()))
                .port();
    }

    /**
     * Makes all datagrams that clients on this machine have sent before the call visible to queries, without waiting for a full batch or its
     * time-out. What the server dropped of them stands in the {@link #journal()}.
     */
    public void awaitDatagrams() {
        emulator("UDP listeners of a test").flushUdp();
    }

    private Endpoint udpEndpoint(String what, Predicate<Endpoint> wanted) {
        return emulator("UDP listeners of a test").udpEndpoints().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this server was built without " + what));
    }

    @Override
    public String toString() {
        return "InfluxDB " + version() + " at " + url();
    }
}
