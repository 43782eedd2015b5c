package io.mimeseries.compat.python;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program and what it printed when a real server answered it. */
record Program(String name, Path expected) {
    private static final String IN_2009 = "_in_2009";
    private static final String WITH_AUTH = "_with_auth";

    /** All programs that were recorded with a client. */
    static List<Program> of(String client) throws IOException {
        try (var files = Files.list(Path.of("expected", client))) {
            return files.map(file ->
                            new Program(String.valueOf(file.getFileName()).replace(".txt", ""), file))
                    .sorted((a, b) -> a.name.compareTo(b.name))
                    .toList();
        }
    }

    Path file() {
        return Path.of("programs", name.replace(IN_2009, "") + ".py");
    }

    /** How the server is started for it; none for a program that any server will do for. */
    List<String> serverOptions() {
        if (name.endsWith(IN_2009)) {
            return List.of("--clock=2009-11-11T00:00:00Z");
        }
        return name.endsWith(WITH_AUTH) ? List.of("--influxdb-auth") : List.of();
    }

    String expectedOutput() throws IOException {
        return Files.readString(expected);
    }
}
