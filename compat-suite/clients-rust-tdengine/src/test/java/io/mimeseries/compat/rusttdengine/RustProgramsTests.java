package io.mimeseries.compat.rusttdengine;

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

/** One binary holds all programs; each runs against a server without data, and checks by itself what it finds. */
class RustProgramsTests {
    private static final Duration BUILD = Duration.ofMinutes(15);
    private static final Duration PROGRAM = Duration.ofMinutes(1);
    private static final Path WORK = Path.of(System.getProperty("mimeseries.work", "target"));
    private static final Path SOURCES = Path.of("programs", "src");
    private static final String CLIENT = "taos-0.12.3";

    @TestFactory
    Stream<DynamicTest> taos0123() throws IOException, InterruptedException {
        Files.createDirectories(WORK);
        var target = WORK.resolve("cargo").toAbsolutePath();
        try {
            Missing.need(
                    WORK,
                    BUILD,
                    Map.of("CARGO_TARGET_DIR", target.toString()),
                    "cargo",
                    "build",
                    "--quiet",
                    "--locked",
                    "--manifest-path",
                    Path.of("programs", "Cargo.toml").toString());
        } catch (Missing e) {
            throw e.end(CLIENT);
        }
        var binary = target.resolve("debug").resolve("programs");
        return ClientPrograms.in(SOURCES, ".rs").stream()
                .filter(name -> !name.equals("main"))
                .map(name -> dynamicTest(CLIENT + " " + name, () -> run(binary, name)));
    }

    private static void run(Path binary, String program) throws IOException, InterruptedException {
        try (var server = MimeseriesServer.start(ServerOptions.tdengineAlone())) {
            var endpoint = server.tdengineEndpoint();
            var line = List.of(binary.toString(), program, endpoint.host() + ":" + endpoint.port());
            var command = Command.run(WORK, PROGRAM, Map.of("TZ", "UTC"), line);
            assertThat(command.outcome()).as(command.err()).isEqualTo("done\n");
        }
    }
}
