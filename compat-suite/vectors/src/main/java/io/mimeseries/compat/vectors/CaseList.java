package io.mimeseries.compat.vectors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** A text file that names cases, one a line; what follows the first blank is a remark, and {@code #} begins a comment line. */
public record CaseList(Set<String> ids) {

    public static CaseList read(Path file) throws IOException {
        var ids = new TreeSet<String>();
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    ids.add(line.strip().split("\\s", 2)[0]);
                }
            }
        }
        return new CaseList(ids);
    }

    public static void write(Path file, String comment, Collection<String> ids) throws IOException {
        var text = new StringBuilder("# " + comment + "\n");
        new TreeSet<>(ids).forEach(id -> text.append(id).append('\n'));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
