package io.mimeseries.compat.node;

import io.mimeseries.compat.programs.Command;
import io.mimeseries.compat.programs.Missing;
import io.mimeseries.compat.programs.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One client and all that it needs, at the versions of a committed lock file. */
record Packages(Path folder, Path programs) {
    private static final Duration INSTALL = Duration.ofMinutes(4);
    private static final Duration PROGRAM = Duration.ofSeconds(60);

    /** Takes the packages that an earlier build installed from the same file, or installs them. */
    static Packages of(String client, Path work, Path programs) throws Missing, IOException, InterruptedException {
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
        return new Packages(folder, programs);
    }

    /** Runs a program against a server and gives what it printed and, unless it ended well, how it ended. */
    String run(String program, Server server) throws IOException, InterruptedException {
        var command = Command.run(
                folder,
                PROGRAM,
                Map.of("NODE_PATH", folder.resolve("node_modules").toString(), "TZ", "UTC"),
                List.of(
                        "node",
                        "--no-deprecation",
                        programs.resolve(program + ".js").toString(),
                        server.host(),
                        String.valueOf(server.port())));
        return command.outcome();
    }
}
