package io.mimeseries.compat.node;

import io.mimeseries.compat.programs.ClientPrograms;
import io.mimeseries.compat.programs.NodePackages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class NodeClientTests {
    @TestFactory
    Stream<DynamicTest> influx512() throws IOException, InterruptedException {
        return tests("influx-5.12.0");
    }

    @TestFactory
    Stream<DynamicTest> influx42() throws IOException, InterruptedException {
        return tests("influx-4.2.3");
    }

    private static Stream<DynamicTest> tests(String client) throws IOException, InterruptedException {
        var programs = Path.of("programs", client);
        return ClientPrograms.tests(client, ClientPrograms.in(programs, ".js"), work -> {
            var packages = NodePackages.of(client, work);
            return (program, server) -> packages.run(
                            programs.resolve(program + ".js"), server.host(), String.valueOf(server.port()))
                    .outcome();
        });
    }
}
