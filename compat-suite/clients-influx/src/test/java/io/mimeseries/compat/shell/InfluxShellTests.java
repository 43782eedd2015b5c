package io.mimeseries.compat.shell;

import io.mimeseries.compat.programs.ClientPrograms;
import io.mimeseries.compat.programs.Command;
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

final class InfluxShellTests {
    private static final Duration PROGRAM = Duration.ofMinutes(2);
    private static final Path PROGRAMS = Path.of("programs");

    @TestFactory
    Stream<DynamicTest> influx167() throws IOException, InterruptedException {
        var names = ClientPrograms.in(PROGRAMS, ".bash").stream()
                .filter(name -> !name.equals("common"))
                .toList();
        return ClientPrograms.tests("influx-1.6.7", names, InfluxShellTests::prepare);
    }

    private static ClientPrograms.Runner prepare(Path work) throws Missing, IOException, InterruptedException {
        for (var tool : List.of("influx", "script", "gzip")) {
            Missing.need(work, PROGRAM, Map.of(), "bash", "-c", "command -v " + tool);
        }
        return (program, server) -> run(work, program, server);
    }

    private static String run(Path work, String program, Server server) throws IOException, InterruptedException {
        return Command.run(
                        work,
                        PROGRAM,
                        Map.of("LC_ALL", "C.UTF-8", "TERM", "dumb"),
                        List.of(
                                "bash",
                                PROGRAMS.resolve(program + ".bash").toString(),
                                server.host(),
                                String.valueOf(server.port())))
                .outcome();
    }
}
