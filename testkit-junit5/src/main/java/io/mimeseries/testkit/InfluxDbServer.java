package io.mimeseries.testkit;

import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.server.Endpoint;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.Seed;
import io.mimeseries.server.tls.TlsIdentity;
import io.mimeseries.testkit.seed.UserSeeds;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A running stand-in for an InfluxDB 1.x server, for the real clients to connect to. Safe for use by many threads. */
public final class InfluxDbServer extends TestServer {
    private final MimeseriesServer server;
    private final InfluxDb influxDb;
    private final @Nullable TlsIdentity tls;

    InfluxDbServer(MimeseriesServer server, @Nullable TlsIdentity tls) {
        super(server, "influxdb");
        this.server = server;
        this.tls = tls;
        this.influxDb = server.influxDb();
    }

    /**
     * What a client has to trust to connect to this server.
     *
     * @throws IllegalStateException if the server was built without TLS
     */
    public Trust trust() {
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
        return server.influxDbEndpoint().url();
    }

    /** The InfluxDB version that this server is. */
    public String version() {
        return influxDb.version().text();
    }

    /** Creates a database; one that is there already stays as it is. */
    public InfluxDbServer createDatabase(String name) {
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
        apply(UserSeeds.admin(name, password));
        return this;
    }

    /** Creates a user who may do nothing yet; the same user with the same password stays as he is. */
    public InfluxDbServer createUser(String name, String password) {
        apply(UserSeeds.user(name, password));
        return this;
    }

    /** Lets a user read a database and no more, whatever he might do there before. */
    public InfluxDbServer grantRead(String user, String database) {
        apply(UserSeeds.grant("READ", database, user));
        return this;
    }

    /** Lets a user write to a database and no more, whatever he might do there before. */
    public InfluxDbServer grantWrite(String user, String database) {
        apply(UserSeeds.grant("WRITE", database, user));
        return this;
    }

    /** Lets a user read a database and write to it. */
    public InfluxDbServer grantAll(String user, String database) {
        apply(UserSeeds.grant("ALL", database, user));
        return this;
    }

    /** Runs statements that need no database, or name it. */
    public QueryResult query(String statements) {
        return query("", statements);
    }

    /**
     * Runs statements as {@code /query} does, without the wire.
     *
     * @throws QueryException with the server's text if one of them fails
     */
    public QueryResult query(String database, String statements) {
        try {
            return QueryResult.of(influxDb.query(new QueryRequest(statements, database)));
        } catch (InfluxDbException e) {
            throw new QueryException(e.text(), e);
        }
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
        server.flushUdp();
    }

    private Endpoint udpEndpoint(String what, Predicate<Endpoint> wanted) {
        return server.udpEndpoints().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this server was built without " + what));
    }

    @Override
    public String toString() {
        return "InfluxDB " + version() + " at " + url();
    }
}
