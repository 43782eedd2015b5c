package io.mimeseries.compat.pythontdengine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.mimeseries.compat.programs.ClientPrograms;
import io.mimeseries.compat.programs.Missing;
import io.mimeseries.compat.programs.PythonEnvironment;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every program runs with each version of the client, against a server without data; a program checks by itself what it finds. */
class PythonProgramsTests {
    private static final Path WORK = Path.of(System.getProperty("mimeseries.work", "target"));
    private static final Duration PROGRAM = Duration.ofMinutes(2);

    @TestFactory
    Stream<DynamicTest> taospy2716() throws IOException, InterruptedException {
        return programs("taospy-2.7.16", List.of("server", "errors"));
    }

    @TestFactory
    Stream<DynamicTest> taospy2810() throws IOException, InterruptedException {
        return programs("taospy-2.8.10", List.of("server", "sqlalchemy_pandas"));
    }

    /** @param without what is no program, and programs that ask for what the client does not have, see README.md */
    private static Stream<DynamicTest> programs(String client, List<String> without)
            throws IOException, InterruptedException {
        PythonEnvironment python;
        try {
            python = PythonEnvironment.of(client, WORK);
        } catch (Missing e) {
            throw e.end(client);
        }
        return ClientPrograms.in(Path.of("programs"), ".py").stream()
                .filter(name -> !without.contains(name))
                .map(name -> dynamicTest(client + " " + name, () -> run(python, name)));
    }

    private static void run(PythonEnvironment python, String program) throws IOException, InterruptedException {
        try (var server = MimeseriesServer.start(ServerOptions.tdengineAlone())) {
            var endpoint = server.tdengineEndpoint();
            var url = "http://" + endpoint.host() + ":" + endpoint.port();
            var command = python.run(PROGRAM, Map.of(), Path.of("programs", program + ".py"), List.of("--url", url));
            assertThat(command.out()).as(command.err()).isEqualTo("done\n");
        }
    }
}
