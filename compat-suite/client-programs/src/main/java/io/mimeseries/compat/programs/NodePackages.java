package io.mimeseries.compat.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One client of Node and all that it needs, at the versions of a lock file in {@code packages} of the current folder. */
public record NodePackages(Path folder) {
    private static final Duration INSTALL = Duration.ofMinutes(4);
    private static final Duration PROGRAM = Duration.ofSeconds(60);

    /** Takes the packages that an earlier build installed from the same file, or installs them. */
    public static NodePackages of(String client, Path work) throws Missing, IOException, InterruptedException {
        var source = Path.of("packages", client);
        var folder = Files.createDirectories(work.resolve(client).toAbsolutePath());
        var wanted = Files.readString(source.resolve("package-lock.json"));
        var made = folder.resolve("made-from.txt");
        if (!Files.exists(made) || !Files.readString(made).equals(wanted)) {
            for (var file : List.of("package.json", "package-lock.json")) {
                Files.writeString(folder.resolve(file), Files.readString(source.resolve(file)));
            }
            Missing.need(
                    work, INSTALL, Map.of(), "npm", "ci", "--no-audit", "--no-fund", "--prefix", folder.toString());
            Files.writeString(made, wanted);
        }
        Missing.need(work, PROGRAM, Map.of(), "node", "--version");
        return new NodePackages(folder);
    }

    /** Runs a program that finds the packages. */
    public Command run(Path program, String... arguments) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of("node", "--no-deprecation", program.toString()));
        line.addAll(List.of(arguments));
        return Command.run(
                folder,
                PROGRAM,
                Map.of("NODE_PATH", folder.resolve("node_modules").toString(), "TZ", "UTC"),
                line);
    }
}
