package io.mimeseries.kitjar;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The kit works on the module path, too, under a name that stays. */
class ModulePathTests {
    private static final String NAME = "io.mimeseries.testkit";

    @Test
    void theNameDoesNotDependOnTheFilesName() {
        var modules = ModuleFinder.of(Jar.named("mimeseries.kit.jar")).findAll();
        assertThat(modules).singleElement().satisfies(module -> {
            assertThat(module.descriptor().name()).isEqualTo(NAME);
            assertThat(module.descriptor().packages()).contains("io.mimeseries.testkit", "io.mimeseries.engine");
        });
    }

    @Test
    void aServerStandsOnTheModulePath() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        Jar.named("mimeseries.kit.jar").toString(),
                        "--add-modules",
                        NAME,
                        "-cp",
                        Path.of(OneQuery.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString(),
                        OneQuery.class.getName())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output).contains("\"values\":[[\"1970-01-01T00:00:00Z\",2]]");
        assertThat(process.waitFor()).isZero();
    }
}
