package io.mimeseries.compat.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * The programs of one client: each prints against the runnable jar, byte for byte, what it printed against influxd 1.6.7.
 *
 * <p>What they should print stands in {@code expected/CLIENT/PROGRAM.txt} of the current folder. With the system property
 * {@code mimeseries.clients.record} these files are written from the influxd on the PATH, a fresh one for each program, and nothing is
 * compared. A program whose name ends in {@code _with_auth} meets a server that asks for credentials, one in
 * {@code _with_udp} a server that takes datagrams, one in {@code _with_tls} one that speaks HTTPS, one in {@code _in_2009} one that believes
 * it is November of that year.
 */
public final class ClientPrograms implements AutoCloseable {
    private static final Path JAR = Path.of(System.getProperty("mimeseries.jar", ""));
    private static final Path WORK = Path.of(System.getProperty("mimeseries.work", ""));
    private static final boolean RECORD = Boolean.getBoolean("mimeseries.clients.record");

    /** Runs one program, on a database server without data, and gives all that it printed. */
    public interface Runner {
        String run(String program, Server server) throws Exception;
    }

    /** Gets the client ready for its programs. */
    public interface Preparation {
        Runner prepare(Path work) throws Missing, IOException, InterruptedException;
    }

    private final String client;
    private final Runner runner;
    private final Map<Setting, RunnableJar> servers = new EnumMap<>(Setting.class);

    private ClientPrograms(String client, Runner runner) {
        this.client = client;
        this.runner = runner;
    }

    /** A test for each program; all abort, or in CI fail, if the client is not to be had. */
    public static Stream<DynamicTest> tests(String client, List<String> names, Preparation preparation)
            throws IOException, InterruptedException {
        assertThat(names).isNotEmpty();
        Files.createDirectories(WORK);
        Runner runner;
        try {
            runner = preparation.prepare(WORK);
        } catch (Missing e) {
            throw e.end(client);
        }
        var programs = new ClientPrograms(client, runner);
        return names.stream()
                .map(name -> dynamicTest(client + " " + name, () -> programs.test(name)))
                .onClose(programs::close);
    }

    /** The programs in a folder: its files with that ending. */
    public static List<String> in(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    private void test(String program) throws Exception {
        var expected = Path.of("expected", client, program + ".txt");
        if (RECORD) {
            var setting = Setting.of(program);
            try (var influxd = Influxd.start(WORK, setting.variables(), tls(setting))) {
                Files.createDirectories(expected.resolveSibling(""));
                Files.writeString(expected, runner.run(program, influxd));
            }
        } else {
            var printed = runner.run(program, server(Setting.of(program)));
            // kept to be compared with other tools
            var actual = WORK.resolve("actual").resolve(client).resolve(program + ".txt");
            Files.createDirectories(actual.resolveSibling(""));
            Files.writeString(actual, printed);
            assertThat(printed).isEqualTo(Files.readString(expected));
        }
    }

    /** A server as it started: one serves all programs of its setting. */
    private Server server(Setting setting) throws IOException {
        var server = servers.get(setting);
        if (server == null) {
            server = RunnableJar.start(JAR, WORK, setting.options(), tls(setting));
            servers.put(setting, server);
        } else {
            server.reset();
        }
        return server;
    }

    private static @Nullable TlsFiles tls(Setting setting) throws IOException {
        return setting.hasTls() ? TlsFiles.make(WORK) : null;
    }

    @Override
    public void close() {
        servers.values().forEach(RunnableJar::close);
    }
}
