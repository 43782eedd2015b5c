package io.mimeseries.server.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options as picocli reads them, before they are checked against each other. */
@Command(
        name = "mimeseries",
        mixinStandardHelpOptions = true,
        description = {
            "Serves in-memory stand-ins for time-series databases, for tests with their real clients.",
            "Without a database option all that exist are served, each on its well-known port. PORT 0 is any free port."
        },
        sortOptions = false,
        usageHelpAutoWidth = false)
final class Arguments {
    static final String INFLUXDB_PORT = "8086";
    static final String IOTDB_PORT = "6667";
    static final String RIAK_TS_PORT = "8087";
    static final String TDENGINE_PORT = "6041";
    static final String CONTROL_PORT = "7086";

    @Parameters(
            arity = "0..1",
            paramLabel = "serve",
            description = {
                "The command. The other one is diff-reports REPORT REPORT: which tests came to",
                "different ends in two runs of the test kit."
            })
    @Nullable
    String command;

    @Option(
            names = "--influxdb",
            arity = "0..1",
            paramLabel = "PORT",
            fallbackValue = INFLUXDB_PORT,
            description = "Serve InfluxDB 1.x over HTTP (default port: " + INFLUXDB_PORT + ").")
    @Nullable
    Integer influxdb;

    @Option(
            names = "--influxdb-udp",
            paramLabel = "PORT[:DB[:RP[:PRECISION[:BATCH[:TIMEOUT]]]]]",
            description = {
                "Take line protocol by UDP (repeatable). Defaults: database udp, its default retention policy,",
                "precision ns, batches of 5000 points, written after 1s at the latest."
            })
    List<String> influxdbUdp = new ArrayList<>();

    @Option(
            names = "--influxdb-version",
            paramLabel = "VERSION",
            description = "The InfluxDB version to be: 1.6.7 or 1.8.10.")
    @Nullable
    String influxdbVersion;

    @Option(
            names = "--influxdb-auth",
            description = {
                "Let in only users who sign in. Until the first admin exists, nothing works but",
                "CREATE USER \"NAME\" WITH PASSWORD 'PASSWORD' WITH ALL PRIVILEGES."
            })
    boolean influxdbAuth;

    @Option(
            names = "--influxdb-jwt-secret",
            paramLabel = "SECRET",
            description = "Let in users with JSON web tokens that are signed with it (HMAC), too.")
    @Nullable
    String influxdbJwtSecret;

    @Option(
            names = "--shadow",
            paramLabel = "influxdb=URL",
            description = {
                "Send every request to the real InfluxDB at http://HOST:PORT as well, answer with its answer, and keep",
                "each difference. The only option with which Mimeseries connects to another server."
            })
    List<String> shadow = new ArrayList<>();

    @Option(names = "--shadow-dir", paramLabel = "DIR", description = "Where differences to the real server are kept.")
    @Nullable
    Path shadowDir;

    @Option(
            names = "--iotdb",
            arity = "0..1",
            paramLabel = "PORT",
            fallbackValue = IOTDB_PORT,
            description = "Serve Apache IoTDB over Thrift (default port: " + IOTDB_PORT + ").")
    @Nullable
    Integer iotdb;

    @Option(names = "--iotdb-version", paramLabel = "VERSION", description = "The IoTDB version to be: 1.0.1 or 1.3.2.")
    @Nullable
    String iotdbVersion;

    @Option(
            names = "--riak-ts",
            arity = "0..1",
            paramLabel = "PORT",
            fallbackValue = RIAK_TS_PORT,
            description = "Serve Riak TS over Protocol Buffers and TTB (default port: " + RIAK_TS_PORT + ").")
    @Nullable
    Integer riakTs;

    @Option(
            names = "--riak-ts-version",
            paramLabel = "VERSION",
            description = "The Riak TS version to be: 1.5.2 or 1.4.1.")
    @Nullable
    String riakTsVersion;

    @Option(
            names = "--tdengine",
            arity = "0..1",
            paramLabel = "PORT",
            fallbackValue = TDENGINE_PORT,
            description = "Serve TDengine over REST (default port: " + TDENGINE_PORT + ").")
    @Nullable
    Integer tdengine;

    @Option(
            names = "--tdengine-version",
            paramLabel = "VERSION",
            description = "The version that TDengine reports; its SQL is that of 3.3.7.")
    @Nullable
    String tdengineVersion;

    @Option(
            names = "--clock",
            paramLabel = "INSTANT[,frozen]",
            description = "Start the databases' time there, such as 2024-03-01T00:00:00Z; with ,frozen it stands.")
    @Nullable
    String clock;

    @Option(
            names = "--tls-cert",
            paramLabel = "PEM",
            description = "Serve the databases over TLS with this certificate, and those behind it in the file.")
    @Nullable
    Path tlsCert;

    @Option(
            names = "--tls-key",
            paramLabel = "PEM",
            description =
                    "The certificate's private key: PKCS#8, or RSA or EC in their older forms, without a password.")
    @Nullable
    Path tlsKey;

    @Option(
            names = "--control",
            arity = "0..1",
            paramLabel = "PORT",
            fallbackValue = CONTROL_PORT,
            description = "Serve the control API: reset, clock, settings (default port: " + CONTROL_PORT + ").")
    @Nullable
    Integer control;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "The address to listen on (default: 127.0.0.1). There is no access control.")
    @Nullable
    String bind;

    @Option(
            names = "--ports-file",
            paramLabel = "FILE",
            description = "Write the endpoints to FILE as JSON, at once, when every listener accepts.")
    @Nullable
    Path portsFile;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Read further options from a properties file: the same names without dashes.")
    @Nullable
    Path config;

    @Option(
            names = "--seed",
            paramLabel = "FILE",
            description = {
                "Load a file first (repeatable): .lp is line protocol, .influxql InfluxQL, .iotdb IoTDB's SQL,",
                ".riakts that of Riak TS, .tdengine that of TDengine.",
                "An .lp file begins with a line '# database: NAME'."
            })
    List<Path> seeds = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Set a setting of the real server (repeatable), such as influxdb.max-body-size=1000.")
    List<String> settings = new ArrayList<>();
}
