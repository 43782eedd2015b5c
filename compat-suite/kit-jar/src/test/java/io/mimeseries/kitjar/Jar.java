package io.mimeseries.kitjar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

/** A packaged jar. */
record Jar(Path file) {

    /** A jar or another file that the build names by a system property. */
    static Path named(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath().normalize();
    }

    /** The names of all entries that are no folders. */
    List<String> entries() {
        try (var jar = new JarFile(file.toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> entry.getName())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> classes() {
        return entries().stream().filter(entry -> entry.endsWith(".class")).toList();
    }

    String text(String entry) {
        try (var jar = new JarFile(file.toFile());
                var stream = jar.getInputStream(jar.getEntry(entry))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
