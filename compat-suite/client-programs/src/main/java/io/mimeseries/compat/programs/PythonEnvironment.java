package io.mimeseries.compat.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A virtual environment of Python with one client and all that it needs, at the versions of a file of {@code requirements} in the current
 * folder.
 */
public record PythonEnvironment(Path folder) {
    private static final Duration CREATE = Duration.ofMinutes(2);
    private static final Duration INSTALL = Duration.ofMinutes(6);
    private static final Map<String, String> VARIABLES =
            Map.of("PYTHONPATH", "programs", "PYTHONDONTWRITEBYTECODE", "1", "PYTHONIOENCODING", "utf-8", "TZ", "UTC");

    /** Takes the environment that an earlier build made from the same file, or makes one. */
    public static synchronized PythonEnvironment of(String client, Path work)
            throws Missing, IOException, InterruptedException {
        var requirements = Path.of("requirements", client + ".txt");
        var wanted = Files.readString(requirements);
        Files.createDirectories(work);
        var environment = new PythonEnvironment(work.resolve("venv-" + client).toAbsolutePath());
        var made = environment.folder.resolve("made-from.txt");
        if (!Files.exists(made) || !Files.readString(made).equals(wanted)) {
            Missing.need(work, CREATE, Map.of(), "python3", "-m", "venv", "--clear", environment.folder.toString());
            Missing.need(
                    work,
                    INSTALL,
                    Map.of(),
                    environment.python(),
                    "-m",
                    "pip",
                    "install",
                    "--quiet",
                    "-r",
                    requirements.toString());
            Files.writeString(made, wanted);
        }
        return environment;
    }

    private String python() {
        return folder.resolve("bin").resolve("python").toString();
    }

    /** Runs a file, with {@code programs} of the current folder on its module path. */
    public Command run(Duration limit, Map<String, String> variables, Path file, List<String> arguments)
            throws IOException, InterruptedException {
        return run(limit, variables, List.of(file.toString()), arguments);
    }

    /** Runs an installed module. */
    public Command runModule(Duration limit, Map<String, String> variables, String module, List<String> arguments)
            throws IOException, InterruptedException {
        return run(limit, variables, List.of("-m", module), arguments);
    }

    private Command run(Duration limit, Map<String, String> variables, List<String> what, List<String> arguments)
            throws IOException, InterruptedException {
        var all = new HashMap<>(VARIABLES);
        all.putAll(variables);
        var line = new ArrayList<>(List.of(python(), "-W", "ignore"));
        line.addAll(what);
        line.addAll(arguments);
        return Command.run(folder, limit, all, line);
    }
}
