package io.mimeseries.compat.influxdbjava215;

import io.mimeseries.compat.influxdbjava.programs.JavaPrograms;
import io.mimeseries.compat.influxdbjava.programs.Target;
import io.mimeseries.compat.programs.ClientPrograms;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ProgramTests {
    @TestFactory
    Stream<DynamicTest> influxdbJava215() throws IOException, InterruptedException {
        return ClientPrograms.tests(
                "influxdb-java-2.15",
                JavaPrograms.names(),
                work -> (program, server) -> JavaPrograms.run(program, new Target(server.url(), server.udpPort())));
    }
}
