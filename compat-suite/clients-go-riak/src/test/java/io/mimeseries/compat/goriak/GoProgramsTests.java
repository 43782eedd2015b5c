package io.mimeseries.compat.goriak;

import io.mimeseries.compat.programs.Command;
import io.mimeseries.compat.programs.GoPrograms;
import io.mimeseries.compat.programs.RiakTsPrograms;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One binary holds all programs. */
class GoProgramsTests {
    private static final Duration PROGRAM = Duration.ofSeconds(60);

    @TestFactory
    Stream<DynamicTest> riakGoClient170() throws IOException, InterruptedException {
        return RiakTsPrograms.tests(
                "riak-go-client 1.7.0", List.of("commands", "errors", "signing_in_with_security"), work -> {
                    var binary = GoPrograms.build(Path.of("programs"), work);
                    return (program, server, authority) -> Command.run(
                            work,
                            PROGRAM,
                            Map.of(),
                            List.of(
                                    binary.toString(),
                                    program,
                                    server.host() + ":" + server.port(),
                                    authority.toString()));
                });
    }
}
