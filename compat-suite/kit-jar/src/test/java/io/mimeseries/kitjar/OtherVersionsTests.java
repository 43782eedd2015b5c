package io.mimeseries.kitjar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's class path may hold the libraries that the kit is made of in versions that it could not work with. */
class OtherVersionsTests {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theKitUsesItsOwn(boolean othersFirst) throws Exception {
        var others = others();
        assertThat(others).hasSizeGreaterThanOrEqualTo(4);
        var path = new ArrayList<>(others);
        path.add(othersFirst ? others.size() : 0, Jar.named("mimeseries.kit.jar"));
        path.add(Path.of(OneQuery.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        String.join(
                                File.pathSeparator,
                                path.stream().map(Path::toString).toList()),
                        OneQuery.class.getName())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output)
                .isEqualTo(
                        "{\"results\":[{\"statement_id\":0,\"series\":[{\"name\":\"cpu\",\"columns\":[\"time\",\"mean\"],"
                                + "\"values\":[[\"1970-01-01T00:00:00Z\",2]]}]}]}\n");
        assertThat(process.waitFor()).isZero();
    }

    private static List<Path> others() throws IOException {
        try (var files = Files.list(Jar.named("mimeseries.other.versions"))) {
            return files.sorted().toList();
        }
    }
}
