package io.mimeseries.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own code: compiled classes and sources of every module that is shipped. */
final class Code {
    private static final List<String> MODULES =
            List.of("sql-grammar", "emulator-core", "wire-servers", "testkit-junit5");

    private Code() {}

    /** Main classes as they were compiled, before anything was relocated. */
    static JavaClasses classes() {
        return new ClassFileImporter()
                .importPaths(MODULES.stream()
                        .map(module -> root().resolve(module).resolve("target/classes"))
                        .toList());
    }

    /** The sources that people wrote, tests included. */
    static List<Path> sources() {
        try (var files = Files.walk(root())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(Code::isOurs)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(Path file) {
        return Stream.of("target", "node_modules")
                .noneMatch(name -> root().relativize(file).toString().contains(name + "/"));
    }

    static Path root() {
        return Path.of(System.getProperty("mimeseries.root"));
    }
}
