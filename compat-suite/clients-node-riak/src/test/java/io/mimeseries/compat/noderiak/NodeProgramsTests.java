package io.mimeseries.compat.noderiak;

import io.mimeseries.compat.programs.ClientPrograms;
import io.mimeseries.compat.programs.NodePackages;
import io.mimeseries.compat.programs.RiakTsPrograms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NodeProgramsTests {
    private static final Path PROGRAMS = Path.of("programs");
    private static final String SHARED = "address";

    @TestFactory
    Stream<DynamicTest> bashoRiakClient240() throws IOException, InterruptedException {
        var names = ClientPrograms.in(PROGRAMS, ".js").stream()
                .filter(name -> !name.equals(SHARED))
                .toList();
        return RiakTsPrograms.tests("basho-riak-client 2.4.0", names, work -> {
            var packages = NodePackages.of("basho-riak-client-2.4.0", work);
            return (program, server, authority) -> packages.run(
                    PROGRAMS.resolve(program + ".js"),
                    server.host(),
                    String.valueOf(server.port()),
                    authority.toString());
        });
    }
}
