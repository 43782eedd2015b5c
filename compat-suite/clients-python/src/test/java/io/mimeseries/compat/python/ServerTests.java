package io.mimeseries.compat.python;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.compat.programs.Missing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The client package's own server tests pass as they do with influxd 1.6.7: they start the script {@code server-tests/influxd}, which is
 * the runnable jar behind the command line of influxd. The tests that they skip are skipped by themselves. Both clients' run at a time, and
 * beside the programs: they sleep for a minute, and for as long again until their ninety servers have started.
 */
@Execution(ExecutionMode.CONCURRENT)
final class ServerTests {
    private static final Path JAR = Path.of(System.getProperty("mimeseries.jar"));
    private static final Path WORK = Path.of(System.getProperty("mimeseries.work"));

    @ParameterizedTest
    @CsvSource({"influxdb-5.2.3, 39, 4, 20000", "influxdb-5.3.2, 82, 8, 23000"})
    void passAsWithTheRealServer(String client, int passed, int skipped, int firstPort)
            throws IOException, InterruptedException {
        Files.createDirectories(WORK);
        PythonClient environment;
        try {
            environment = PythonClient.of(client, WORK);
        } catch (Missing e) {
            throw e.end(client);
        }
        var run = environment.serverTests(JAR, firstPort);
        var results = run.out()
                .lines()
                .filter(line -> !line.contains("Started influxdb bin"))
                .toList();
        assertThat(results).as(run.err()).containsExactly("passed " + passed, "skipped " + skipped);
    }
}
