package io.mimeseries.compat.python;

import io.mimeseries.compat.programs.Command;
import io.mimeseries.compat.programs.Missing;
import io.mimeseries.compat.programs.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A virtual environment with one client and all that it needs, at the versions of a committed file. */
record PythonEnvironment(String client, Path folder) {
    private static final Duration CREATE = Duration.ofMinutes(1);
    private static final Duration INSTALL = Duration.ofMinutes(4);
    private static final Duration PROGRAM = Duration.ofSeconds(60);
    private static final Duration SERVER_TESTS = Duration.ofMinutes(10);

    /** Takes the environment that an earlier build made from the same file, or makes one. */
    static synchronized PythonEnvironment of(String client, Path work)
            throws Missing, IOException, InterruptedException {
        var requirements = Path.of("requirements", client + ".txt");
        var wanted = Files.readString(requirements);
        var folder = work.resolve("venv-" + client).toAbsolutePath();
        var made = folder.resolve("made-from.txt");
        if (!Files.exists(made) || !Files.readString(made).equals(wanted)) {
            Missing.need(work, CREATE, Map.of(), "python3", "-m", "venv", "--clear", folder.toString());
            Missing.need(
                    work,
                    INSTALL,
                    Map.of(),
                    python(folder),
                    "-m",
                    "pip",
                    "install",
                    "--quiet",
                    "-r",
                    requirements.toString());
            Files.writeString(made, wanted);
        }
        return new PythonEnvironment(client, folder);
    }

    private static String python(Path folder) {
        return folder.resolve("bin").resolve("python").toString();
    }

    /** Runs a program against a server and gives what it printed and, unless it ended well, how it ended. */
    String run(String program, Server server) throws IOException, InterruptedException {
        var file = program.equals(TutorialIn2009.NAME)
                ? TutorialIn2009.file(server, folder)
                : Path.of("programs", program + ".py");
        var line = new ArrayList<>(List.of(python(folder), "-W", "ignore", file.toString()));
        line.addAll(List.of("--host", server.host(), "--port", String.valueOf(server.port())));
        if (server.udpPort() != 0) {
            line.addAll(List.of("--uport", String.valueOf(server.udpPort())));
        }
        var tls = server.tls();
        if (tls != null) {
            line.addAll(List.of("--certificate", tls.certificate().toString()));
            line.addAll(List.of("--key", tls.key().toString()));
            line.addAll(List.of("--authority", tls.authority().toString()));
        }
        var variables = Map.of(
                "PYTHONPATH", "programs",
                "PYTHONDONTWRITEBYTECODE", "1",
                "PYTHONIOENCODING", "utf-8",
                "TZ", "UTC");
        return Command.run(folder, PROGRAM, variables, line).outcome();
    }

    /**
     * Runs the server tests of the client's package against the runnable jar.
     *
     * @param firstPort of those that the servers may take, which are not those that the system hands out by itself
     */
    Command serverTests(Path jar, int firstPort) throws IOException, InterruptedException {
        var tests = Path.of("server-tests").toAbsolutePath();
        return Command.run(
                folder,
                SERVER_TESTS,
                Map.of(
                        "INFLUXDB_PYTHON_INFLUXD_PATH", tests.resolve("influxd").toString(),
                        "INFLUXDB_PYTHON_SKIP_SERVER_TESTS", "",
                        "MIMESERIES_JAR", jar.toAbsolutePath().toString(),
                        "JAVA_HOME", System.getProperty("java.home"),
                        "PYTHONDONTWRITEBYTECODE", "1"),
                List.of(python(folder), "-W", "ignore", tests.resolve("run.py").toString(), String.valueOf(firstPort)));
    }
}
