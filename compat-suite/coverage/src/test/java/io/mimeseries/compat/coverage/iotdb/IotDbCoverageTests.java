package io.mimeseries.compat.coverage.iotdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.iotdb.IotDbVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every alternative of each version's grammar is answered, refused or said to be not emulated: committed lists show which. {@code
 * -Dmimeseries.coverage.update=true} writes them anew.
 */
class IotDbCoverageTests {
    private static final Path FOLDER = Path.of(System.getProperty("mimeseries.coverage.list"))
            .toAbsolutePath()
            .getParent();

    @ParameterizedTest
    @EnumSource
    void theListShowsEveryAlternative(IotDbVersion version) throws IOException {
        var list = IotDbCoverageList.of(version);
        var file = FOLDER.resolve("iotdb-" + version.text() + ".txt");
        if (Boolean.getBoolean("mimeseries.coverage.update")) {
            Files.writeString(file, list);
        }
        assertThat(list.lines()).noneMatch(line -> line.startsWith("    HOLE") || line.startsWith("    DEFECT"));
        assertThat(Files.readString(file)).isEqualTo(list);
    }
}
