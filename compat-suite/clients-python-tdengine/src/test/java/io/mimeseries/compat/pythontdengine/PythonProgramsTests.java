package io.mimeseries.compat.pythontdengine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.mimeseries.compat.programs.ClientPrograms;
import io.mimeseries.compat.programs.Missing;
import io.mimeseries.compat.programs.PythonEnvironment;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.tls.TlsIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every program runs with each version of the client, against a server without data; a program checks by itself what it finds. */
class PythonProgramsTests {
    private static final Path WORK = Path.of(System.getProperty("mimeseries.work", "target"));
    private static final Duration PROGRAM = Duration.ofMinutes(2);

    /** What the names of programs begin with that speak WebSocket. */
    private static final String WEB_SOCKET = "ws_";

    /** The program whose server speaks TLS. */
    private static final String TLS = "ws_tls";

    @TestFactory
    Stream<DynamicTest> taospy2716() throws IOException, InterruptedException {
        return overRest("taospy-2.7.16", "errors");
    }

    @TestFactory
    Stream<DynamicTest> taospy2810() throws IOException, InterruptedException {
        return overRest("taospy-2.8.10", "sqlalchemy_pandas");
    }

    @TestFactory
    Stream<DynamicTest> taosWsPy029() throws IOException, InterruptedException {
        return overWebSocket("taos-ws-py-0.2.9", "ws_newer_values", "ws_sqlalchemy_pandas", "ws_statements2");
    }

    @TestFactory
    Stream<DynamicTest> taosWsPy039() throws IOException, InterruptedException {
        return overWebSocket("taos-ws-py-0.3.9", "ws_consumer", "ws_sqlalchemy_pandas", "ws_statements2");
    }

    @TestFactory
    Stream<DynamicTest> taosWsPy070() throws IOException, InterruptedException {
        return overWebSocket("taos-ws-py-0.7.0");
    }

    /** @param without programs that ask for what the client does not have, see README.md */
    private static Stream<DynamicTest> overRest(String client, String... without)
            throws IOException, InterruptedException {
        return programs(client, name -> !name.startsWith(WEB_SOCKET) && !name.equals("server"), List.of(without));
    }

    private static Stream<DynamicTest> overWebSocket(String client, String... without)
            throws IOException, InterruptedException {
        return programs(client, name -> name.startsWith(WEB_SOCKET), List.of(without));
    }

    private static Stream<DynamicTest> programs(String client, Predicate<String> meant, List<String> without)
            throws IOException, InterruptedException {
        PythonEnvironment python;
        try {
            python = PythonEnvironment.of(client, WORK);
        } catch (Missing e) {
            throw e.end(client);
        }
        var names = ClientPrograms.in(Path.of("programs"), ".py").stream()
                .filter(meant)
                .toList();
        assertThat(names).containsAll(without);
        return names.stream()
                .filter(name -> !without.contains(name))
                .map(name -> dynamicTest(client + " " + name, () -> run(python, name)));
    }

    private static void run(PythonEnvironment python, String program) throws IOException, InterruptedException {
        if (program.equals(TLS)) {
            var identity = TlsIdentity.generate();
            var authority = Files.createTempFile(WORK, "authority", ".pem");
            Files.writeString(authority, identity.trustedPem());
            // the certificate is for names: 0.2.9 takes no address for one
            run(python, program, identity, "https://localhost:", Map.of("SSL_CERT_FILE", authority.toString()));
        } else {
            run(python, program, null, "http://127.0.0.1:", Map.of());
        }
    }

    private static void run(
            PythonEnvironment python,
            String program,
            @Nullable TlsIdentity tls,
            String address,
            Map<String, String> environment)
            throws IOException, InterruptedException {
        try (var server = MimeseriesServer.start(ServerOptions.tdengineAlone().withTls(tls))) {
            var url = address + server.tdengineEndpoint().port();
            var command = python.run(PROGRAM, environment, Path.of("programs", program + ".py"), List.of("--url", url));
            assertThat(command.out()).as(command.err()).isEqualTo("done\n");
        }
    }
}
