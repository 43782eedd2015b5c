package io.mimeseries.compat.programs;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A tool or a package of a client is not to be had on this machine. */
public final class Missing extends Exception {
    private static final long serialVersionUID = 1L;

    public Missing(String message) {
        super(message);
    }

    /** Runs what gets a client ready, in the current folder. */
    public static String need(Path work, Duration limit, Map<String, String> environment, String... line)
            throws Missing, IOException, InterruptedException {
        var what = String.join(" ", line);
        Command command;
        try {
            command = Command.run(work, limit, environment, List.of(line));
        } catch (IOException e) {
            throw new Missing("cannot run \"" + what + "\": " + e.getMessage());
        }
        if (command.exit() == Command.TIMED_OUT) {
            throw new Missing("\"" + what + "\" has not ended after " + limit);
        }
        if (command.exit() != 0) {
            throw new Missing("\"" + what + "\" failed: " + command.out() + command.err());
        }
        return command.out();
    }

    /** Ends the test: it fails where the environment variable {@code CI} says that nothing may be missing, and aborts elsewhere; nothing is returned. */
    public RuntimeException end(String client) {
        var reason = "programs of " + client + " not run: " + getMessage();
        return System.getenv("CI") == null ? abort(reason) : fail(reason);
    }
}
