package io.mimeseries.compat.pythoniotdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.mimeseries.compat.programs.ClientPrograms;
import io.mimeseries.compat.programs.Command;
import io.mimeseries.compat.programs.Missing;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import java.io.IOException;
import java.nio.file.Files;
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
    private static final Duration CREATE = Duration.ofMinutes(2);
    private static final Duration INSTALL = Duration.ofMinutes(6);
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
        Files.createDirectories(WORK);
        Path python;
        try {
            python = environment(client);
        } catch (Missing e) {
            throw e.end(client);
        }
        return ClientPrograms.in(Path.of("programs"), ".py").stream()
                .filter(name -> !SHARED.contains(name) && !without.contains(name))
                .map(name -> dynamicTest(client + " " + name, () -> run(python, name)));
    }

    /** Takes the environment that an earlier build made from the same file, or makes one. */
    private static Path environment(String client) throws Missing, IOException, InterruptedException {
        var requirements = Path.of("requirements", client + ".txt");
        var wanted = Files.readString(requirements);
        var folder = WORK.resolve("venv-" + client).toAbsolutePath();
        var python = folder.resolve("bin").resolve("python");
        var made = folder.resolve("made-from.txt");
        if (!Files.exists(made) || !Files.readString(made).equals(wanted)) {
            Missing.need(WORK, CREATE, Map.of(), "python3", "-m", "venv", "--clear", folder.toString());
            Missing.need(
                    WORK,
                    INSTALL,
                    Map.of(),
                    python.toString(),
                    "-m",
                    "pip",
                    "install",
                    "--quiet",
                    "-r",
                    requirements.toString());
            Files.writeString(made, wanted);
        }
        return python;
    }

    private static void run(Path python, String program) throws IOException, InterruptedException {
        try (var server = MimeseriesServer.start(ServerOptions.iotDbAlone())) {
            var endpoint = server.iotDbEndpoint();
            var command = Command.run(
                    WORK,
                    PROGRAM,
                    Map.of(
                            "PYTHONPATH", "programs",
                            "PYTHONDONTWRITEBYTECODE", "1",
                            "TZ", "UTC",
                            "JAVA_HOME", System.getProperty("java.home"),
                            "MIMESERIES_JAR",
                                    Path.of(System.getProperty("mimeseries.jar", ""))
                                            .toAbsolutePath()
                                            .toString()),
                    List.of(
                            python.toString(),
                            "-W",
                            "ignore",
                            Path.of("programs", program + ".py").toString(),
                            "--host",
                            endpoint.host(),
                            "--port",
                            String.valueOf(endpoint.port())));
            assertThat(command.out()).as(command.err()).isEqualTo("done\n");
        }
    }
}
