package io.mimeseries.compat.python;

import io.mimeseries.compat.programs.ClientPrograms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every program runs with each version of the client. */
final class PythonClientTests {
    private static final String SHARED = "address";

    @TestFactory
    Stream<DynamicTest> influxdb523() throws IOException, InterruptedException {
        return programs("influxdb-5.2.3");
    }

    @TestFactory
    Stream<DynamicTest> influxdb532() throws IOException, InterruptedException {
        return programs("influxdb-5.3.2");
    }

    private static Stream<DynamicTest> programs(String client) throws IOException, InterruptedException {
        return ClientPrograms.tests(client, names(), work -> PythonClient.of(client, work)::run);
    }

    private static List<String> names() throws IOException {
        var files = ClientPrograms.in(Path.of("programs"), ".py").stream().filter(name -> !name.equals(SHARED));
        return Stream.concat(files, Stream.of(TutorialIn2009.NAME)).toList();
    }
}
