package io.mimeseries.compat.python;

import io.mimeseries.compat.programs.Command;
import io.mimeseries.compat.programs.Missing;
import io.mimeseries.compat.programs.PythonEnvironment;
import io.mimeseries.compat.programs.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is run with one version of the client. */
record PythonClient(PythonEnvironment environment) {
    private static final Duration PROGRAM = Duration.ofSeconds(60);
    private static final Duration SERVER_TESTS = Duration.ofMinutes(10);

    static PythonClient of(String client, Path work) throws Missing, IOException, InterruptedException {
        return new PythonClient(PythonEnvironment.of(client, work));
    }

    /** Runs a program against a server and gives what it printed and, unless it ended well, how it ended. */
    String run(String program, Server server) throws IOException, InterruptedException {
        var file = program.equals(TutorialIn2009.NAME)
                ? TutorialIn2009.file(server, environment.folder())
                : Path.of("programs", program + ".py");
        var arguments = new ArrayList<>(List.of("--host", server.host(), "--port", String.valueOf(server.port())));
        if (server.udpPort() != 0) {
            arguments.addAll(List.of("--uport", String.valueOf(server.udpPort())));
        }
        var tls = server.tls();
        if (tls != null) {
            arguments.addAll(List.of("--certificate", tls.certificate().toString()));
            arguments.addAll(List.of("--key", tls.key().toString()));
            arguments.addAll(List.of("--authority", tls.authority().toString()));
        }
        return environment.run(PROGRAM, Map.of(), file, arguments).outcome();
    }

    /**
     * Runs the server tests of the client's package against the runnable jar.
     *
     * @param firstPort of those that the servers may take, which are not those that the system hands out by itself
     */
    Command serverTests(Path jar, int firstPort) throws IOException, InterruptedException {
        var tests = Path.of("server-tests").toAbsolutePath();
        return environment.run(
                SERVER_TESTS,
                Map.of(
                        "INFLUXDB_PYTHON_INFLUXD_PATH", tests.resolve("influxd").toString(),
                        "INFLUXDB_PYTHON_SKIP_SERVER_TESTS", "",
                        "MIMESERIES_JAR", jar.toAbsolutePath().toString(),
                        "JAVA_HOME", System.getProperty("java.home")),
                tests.resolve("run.py"),
                List.of(String.valueOf(firstPort)));
    }
}
