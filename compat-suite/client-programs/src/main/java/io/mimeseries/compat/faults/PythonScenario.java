package io.mimeseries.compat.faults;

import io.mimeseries.compat.programs.PythonEnvironment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program that uses a connection, connects to {@code --trigger} and waits for the end of that, asks again and prints the types of what is raised,
 * outermost first; by a connection of its own with {@code --reconnect}.
 */
public record PythonScenario(PythonEnvironment environment, Path program) implements FaultMatrix.Scenario {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Override
    public String thrown(int port, Misbehaviour fault, FaultMatrix.Beginning server) throws Exception {
        try (var trigger = new Trigger(server)) {
            var arguments = new ArrayList<>(
                    List.of("--port", String.valueOf(port), "--trigger", String.valueOf(trigger.port())));
            if (fault == Misbehaviour.REFUSE) {
                arguments.add("--reconnect");
            }
            return environment
                    .run(LIMIT, Map.of(), program, arguments)
                    .outcome()
                    .strip();
        }
    }
}
