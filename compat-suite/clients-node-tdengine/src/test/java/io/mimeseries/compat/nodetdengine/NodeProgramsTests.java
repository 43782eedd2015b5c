package io.mimeseries.compat.nodetdengine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.mimeseries.compat.programs.ClientPrograms;
import io.mimeseries.compat.programs.Missing;
import io.mimeseries.compat.programs.NodePackages;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every program runs against a server without data and checks by itself what it finds. */
class NodeProgramsTests {
    private static final Path WORK = Path.of(System.getProperty("mimeseries.work", "target"));
    private static final Path PROGRAMS = Path.of("programs").toAbsolutePath();
    private static final String CLIENT = "tdengine-rest-3.0.3";

    @TestFactory
    Stream<DynamicTest> tdengineRest303() throws IOException, InterruptedException {
        NodePackages packages;
        try {
            packages = NodePackages.of(CLIENT, WORK);
        } catch (Missing e) {
            throw e.end(CLIENT);
        }
        return ClientPrograms.in(PROGRAMS, ".js").stream()
                .filter(name -> !name.equals("server"))
                .map(name -> dynamicTest(CLIENT + " " + name, () -> run(packages, name)));
    }

    private static void run(NodePackages packages, String program) throws IOException, InterruptedException {
        try (var server = MimeseriesServer.start(ServerOptions.tdengineAlone())) {
            var endpoint = server.tdengineEndpoint();
            var command = packages.run(
                    PROGRAMS.resolve(program + ".js"), "http://" + endpoint.host() + ":" + endpoint.port());
            assertThat(command.out()).as(command.err()).isEqualTo("done\n");
        }
    }
}
