package io.mimeseries.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes the ports file so that a reader sees all of it or nothing. */
final class PortsFile {
    private PortsFile() {}

    static void write(Path file, String json) throws IOException {
        var target = file.toAbsolutePath();
        var temporary =
                Files.createTempFile(target.getParent(), target.getFileName().toString(), ".tmp");
        try {
            Files.writeString(temporary, json + "\n");
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
