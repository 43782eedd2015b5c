package io.mimeseries.compat.pythonriak;

import io.mimeseries.compat.programs.ClientPrograms;
import io.mimeseries.compat.programs.PythonEnvironment;
import io.mimeseries.compat.programs.RiakTsPrograms;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every program runs in both encodings. */
class PythonProgramsTests {
    private static final Duration PROGRAM = Duration.ofMinutes(2);
    private static final List<String> SHARED = List.of("address", "old_names");

    @TestFactory
    Stream<DynamicTest> inTerms() throws IOException, InterruptedException {
        return programs("ttb");
    }

    @TestFactory
    Stream<DynamicTest> inProtocolBuffers() throws IOException, InterruptedException {
        return programs("protobuf");
    }

    private static Stream<DynamicTest> programs(String encoding) throws IOException, InterruptedException {
        var names = ClientPrograms.in(Path.of("programs"), ".py").stream()
                .filter(name -> !SHARED.contains(name))
                .toList();
        return RiakTsPrograms.tests("riak 2.7.0 " + encoding, names, work -> {
            var python = PythonEnvironment.of("riak-2.7.0", work);
            return (program, server, authority) -> python.run(
                    PROGRAM,
                    Map.of(),
                    Path.of("programs", program + ".py"),
                    List.of("--host", server.host(), "--port", String.valueOf(server.port()), "--encoding", encoding));
        });
    }
}
