package io.mimeseries.compat.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.mimeseries.server.Endpoint;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.Settings;
import io.mimeseries.server.tls.TlsIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The programs of one client of Riak TS: each meets a server without tables, checks by itself what it finds and prints {@code done}. A program whose name
 * ends in {@code _with_security} meets a server that asks for TLS, and for the password {@code secret} of the user {@code anna}.
 */
public final class RiakTsPrograms {
    /** The folder of what a client needs and of what its programs leave. */
    public static final Path WORK = Path.of(System.getProperty("mimeseries.work", "target"));

    private static final Map<String, String> SECURITY = Map.of(
            Settings.RIAK_TS_SECURITY, "true",
            Settings.RIAK_TS_SECURITY_USER, "anna",
            Settings.RIAK_TS_SECURITY_PASSWORD, "secret");

    private RiakTsPrograms() {}

    /** Runs one program. */
    public interface Runner {
        /** @param authority the certificate, in PEM, that the server's is to be checked with if it asks for TLS */
        Command run(String program, Endpoint server, Path authority) throws IOException, InterruptedException;
    }

    /** Gets the client ready for its programs. */
    public interface Preparation {
        Runner prepare(Path work) throws Missing, IOException, InterruptedException;
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
        return names.stream().map(name -> dynamicTest(client + " " + name, () -> test(name, runner)));
    }

    private static void test(String program, Runner runner) throws IOException, InterruptedException {
        var identity = TlsIdentity.generate();
        var authority = TlsFiles.write(identity, WORK).authority();
        try (var server = MimeseriesServer.start(
                options(program.endsWith("_with_security")).withTls(identity))) {
            var command = runner.run(program, server.riakTsEndpoint(), authority);
            assertThat(command.out()).as(command.err()).isEqualTo("done\n");
        }
    }

    private static ServerOptions options(boolean secured) {
        var settings = new Settings();
        if (secured) {
            settings.setAll(SECURITY);
        }
        return ServerOptions.riakTsAlone().withSettings(settings);
    }
}
