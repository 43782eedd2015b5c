package io.mimeseries.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Small rooms: files and packages that can be read in one go. */
class SourceSizeTests {
    private static final int MAX_LINES = 600;
    private static final int MAX_TYPES = 40;

    /** Packages that may be larger, each with the reason. */
    private static final Map<String, Integer> LARGER_PACKAGES = Map.of(
            // one package hides from users what is not for them; some ten types for each of four databases, and what
            // they share
            "testkit-junit5/src/main/java/io/mimeseries/testkit", 62);

    @Test
    void noFileIsLong() {
        var tooLong = new TreeMap<String, Integer>();
        for (var file : Code.sources()) {
            var lines = lines(file);
            if (lines > MAX_LINES) {
                tooLong.put(Code.root().relativize(file).toString(), lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noPackageIsCrowded() {
        var types = new TreeMap<String, Integer>();
        for (var file : Code.sources()) {
            var folder = Code.root().relativize(file.getParent()).toString();
            if (folder.contains("src/main/java")) {
                types.merge(folder, 1, Integer::sum);
            }
        }
        types.entrySet().removeIf(entry -> entry.getValue() <= LARGER_PACKAGES.getOrDefault(entry.getKey(), MAX_TYPES));
        assertThat(types).isEmpty();
    }

    @Test
    void everyPackageOfMainCodeSaysWhatItIsFor() {
        var folders = Code.sources().stream()
                .map(Path::getParent)
                .filter(folder -> folder.toString().contains("src/main/java"))
                .distinct();
        assertThat(folders)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("@NullMarked"));
    }

    private static int lines(Path file) {
        try (var lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
