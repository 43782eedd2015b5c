package io.mimeseries.compat.go;

import io.mimeseries.compat.programs.ClientPrograms;
import io.mimeseries.compat.programs.Command;
import io.mimeseries.compat.programs.GoPrograms;
import io.mimeseries.compat.programs.Missing;
import io.mimeseries.compat.programs.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One binary holds all programs; each has a file that starts with the version of the client's interface. */
final class GoClientTests {
    private static final Duration PROGRAM = Duration.ofSeconds(60);
    private static final Path SOURCES = Path.of("programs");

    @TestFactory
    Stream<DynamicTest> influxdb1Client() throws IOException, InterruptedException {
        var names = ClientPrograms.in(SOURCES, ".go").stream()
                .filter(name -> name.startsWith("v1_") || name.startsWith("v2_"))
                .toList();
        return ClientPrograms.tests("influxdb1-client", names, GoClientTests::build);
    }

    private static ClientPrograms.Runner build(Path work) throws Missing, IOException, InterruptedException {
        var binary = GoPrograms.build(SOURCES, work);
        return (program, server) -> run(work, binary, program, server);
    }

    private static String run(Path work, Path binary, String program, Server server)
            throws IOException, InterruptedException {
        return Command.run(
                        work,
                        PROGRAM,
                        Map.of("TZ", "UTC"),
                        List.of(
                                binary.toString(),
                                program,
                                server.host(),
                                String.valueOf(server.port()),
                                String.valueOf(server.udpPort())))
                .outcome();
    }
}
