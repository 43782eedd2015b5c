package io.mimeseries.compat.goiotdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.mimeseries.compat.programs.ClientPrograms;
import io.mimeseries.compat.programs.Command;
import io.mimeseries.compat.programs.GoPrograms;
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

/** One binary holds all programs; each runs against a server without data. */
class GoProgramsTests {
    private static final Duration PROGRAM = Duration.ofSeconds(60);
    private static final Path WORK = Path.of(System.getProperty("mimeseries.work", "target"));
    private static final Path SOURCES = Path.of("programs");
    private static final String CLIENT = "iotdb-client-go-1.3.4";

    @TestFactory
    Stream<DynamicTest> iotdbClientGo134() throws IOException, InterruptedException {
        Files.createDirectories(WORK);
        Path binary;
        try {
            binary = GoPrograms.build(SOURCES, WORK);
        } catch (Missing e) {
            throw e.end(CLIENT);
        }
        return ClientPrograms.in(SOURCES, ".go").stream()
                .filter(name -> !name.equals("main") && !name.equals("show"))
                .map(name -> dynamicTest(CLIENT + " " + name, () -> run(binary, name)));
    }

    private static void run(Path binary, String program) throws IOException, InterruptedException {
        try (var server = MimeseriesServer.start(ServerOptions.iotDbAlone())) {
            var endpoint = server.iotDbEndpoint();
            var command = List.of(binary.toString(), program, endpoint.host(), String.valueOf(endpoint.port()));
            var printed =
                    Command.run(WORK, PROGRAM, Map.of("TZ", "UTC"), command).outcome();
            assertThat(printed).isEqualTo(Files.readString(Path.of("expected", program + ".txt")));
        }
    }
}
