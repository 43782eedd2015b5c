package io.mimeseries.kitjar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What users' tests were compiled against stays: the signatures in {@code api/testkit-junit5.txt} are all in the packaged kit. More may come;
 * {@code -Dmimeseries.api.update=true} takes it into the list. Beside a released version japicmp does the same: {@code -Dmimeseries.baseline=VERSION}.
 */
class PublicApiTests {
    private static final Path BASELINE = Path.of("api", "testkit-junit5.txt");
    private static final boolean UPDATE = Boolean.getBoolean("mimeseries.api.update");

    /** The kit, without what is relocated in it, and what it hands out of the engine: clocks and journals. */
    private static boolean isOfUsers(String entry) {
        return (entry.startsWith("io/mimeseries/testkit/") && !entry.startsWith("io/mimeseries/testkit/shaded/"))
                || entry.startsWith("io/mimeseries/engine/ManualClock")
                || entry.startsWith("io/mimeseries/engine/Journal");
    }

    @Test
    void nothingOfTheBaselineIsGone() throws IOException {
        var now = PublicApi.of(new Jar(Jar.named("mimeseries.kit.jar")), PublicApiTests::isOfUsers);
        if (UPDATE) {
            Files.write(BASELINE, now);
        }
        assertThat(Files.readAllLines(BASELINE))
                .hasSizeGreaterThan(100)
                .allSatisfy(line -> assertThat(now)
                        .as("gone or changed, so users' tests no longer compile or link: " + line)
                        .contains(line));
    }
}
