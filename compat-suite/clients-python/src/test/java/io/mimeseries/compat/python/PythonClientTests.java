package io.mimeseries.compat.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.mimeseries.compat.programs.Missing;
import io.mimeseries.compat.programs.RunnableJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each program prints against the runnable jar, byte for byte, what it printed against influxd 1.6.7.
 *
 * <p>Without Python or its registry there is nothing to run: the tests abort and say why, and fail where the environment variable CI
 * says that nothing may be missing.
 */
final class PythonClientTests {
    private static final Path JAR = Path.of(System.getProperty("mimeseries.jar"));
    private static final Path WORK = Path.of(System.getProperty("mimeseries.work"));

    @TestFactory
    Stream<DynamicTest> influxdb523() throws IOException, InterruptedException {
        return programs("influxdb-5.2.3");
    }

    @TestFactory
    Stream<DynamicTest> influxdb532() throws IOException, InterruptedException {
        return programs("influxdb-5.3.2");
    }

    private static Stream<DynamicTest> programs(String client) throws IOException, InterruptedException {
        Files.createDirectories(WORK);
        var environment = environment(client);
        var programs = Program.of(client);
        assertThat(programs).isNotEmpty();
        var today = RunnableJar.start(JAR, WORK, List.of());
        return programs.stream()
                .map(program -> dynamicTest(client + " " + program.name(), () -> run(environment, program, today)))
                .onClose(today::close);
    }

    private static PythonEnvironment environment(String client) throws IOException, InterruptedException {
        try {
            return PythonEnvironment.of(client, WORK);
        } catch (Missing e) {
            throw e.end(client);
        }
    }

    private static void run(PythonEnvironment environment, Program program, RunnableJar today)
            throws IOException, InterruptedException {
        if (program.serverOptions().isEmpty()) {
            today.reset();
            assertThat(environment.run(program, today)).isEqualTo(program.expectedOutput());
        } else {
            try (var server = RunnableJar.start(JAR, WORK, program.serverOptions())) {
                assertThat(environment.run(program, server)).isEqualTo(program.expectedOutput());
            }
        }
    }
}
