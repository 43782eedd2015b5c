package io.mimeseries.compat.pythoniotdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.mimeseries.compat.programs.ClientPrograms;
import io.mimeseries.compat.programs.Missing;
import io.mimeseries.compat.programs.PythonEnvironment;
import io.mimeseries.compat.programs.RunnableJar;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every program runs with each version of the client, against a server without data; a program checks by itself what it finds. */
class PythonProgramsTests {
    private static final Path WORK = Path.of(System.getProperty("mimeseries.work", "target"));
    private static final Duration PROGRAM = Duration.ofMinutes(2);
    private static final List<String> SHARED = List.of("address", "IoTDBContainer");

    @TestFactory
    Stream<DynamicTest> apacheIotDb101() throws IOException, InterruptedException {
        return programs("apache-iotdb-1.0.1", List.of("pool"));
    }

    @TestFactory
    Stream<DynamicTest> apacheIotDb134() throws IOException, InterruptedException {
        return programs("apache-iotdb-1.3.4", List.of("sqlalchemy_orm"));
    }

    @TestFactory
    Stream<DynamicTest> apacheIotDb2011() throws IOException, InterruptedException {
        return programs("apache-iotdb-2.0.11", List.of("sqlalchemy_orm"));
    }

    /** @param without programs that ask for what the client does not have, see README.md */
    private static Stream<DynamicTest> programs(String client, List<String> without)
            throws IOException, InterruptedException {
        PythonEnvironment python;
        try {
            python = PythonEnvironment.of(client, WORK);
        } catch (Missing e) {
            throw e.end(client);
        }
        return ClientPrograms.in(Path.of("programs"), ".py").stream()
                .filter(name -> !SHARED.contains(name) && !without.contains(name))
                .map(name -> dynamicTest(client + " " + name, () -> run(python, name)));
    }

    private static void run(PythonEnvironment python, String program) throws IOException, InterruptedException {
        try (var server = MimeseriesServer.start(ServerOptions.iotDbAlone())) {
            var endpoint = server.iotDbEndpoint();
            var command = python.run(
                    PROGRAM,
                    RunnableJar.variables(),
                    Path.of("programs", program + ".py"),
                    List.of("--host", endpoint.host(), "--port", String.valueOf(endpoint.port())));
            assertThat(command.out()).as(command.err()).isEqualTo("done\n");
        }
    }
}
