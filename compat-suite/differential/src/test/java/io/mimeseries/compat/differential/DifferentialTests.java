package io.mimeseries.compat.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.mimeseries.compat.differential.server.Influxd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A short run beside the real server; {@link DifferentialMain} is the long one.
 *
 * <p>Without {@code influxd} on the PATH there is nothing to compare with: the test aborts, and fails where the environment variable CI says
 * that nothing may be missing. {@code mimeseries.differential.seeds} and {@code .questions} make it longer.
 */
class DifferentialTests {
    /** {@code FIRST-LAST} */
    private static final String SEEDS = System.getProperty("mimeseries.differential.seeds", "1-3");

    private static final int QUESTIONS = Integer.getInteger("mimeseries.differential.questions", 300);

    @Test
    void answersAreThoseOfTheRealServer() throws IOException {
        var notYet = notYet();
        var different = new ArrayList<String>();
        try (var servers = ComparedServers.start(influxd())) {
            var seeds = SEEDS.split("-", 2);
            for (var seed = Long.parseLong(seeds[0]); seed <= Long.parseLong(seeds[1]); seed++) {
                var run = new DifferentialRun(servers.comparison(), seed, difference -> {
                    if (!notYet.remove(difference.statement())) {
                        different.add(difference.script());
                    }
                });
                run.run(QUESTIONS);
                assertThat(run.asked()).isGreaterThanOrEqualTo(QUESTIONS);
            }
        }
        assertThat(different).as("questions that the two answer otherwise").isEmpty();
        assertThat(notYet)
                .as("listed in not-yet/differential.txt, but the same by now")
                .isEmpty();
    }

    private static Set<String> notYet() throws IOException {
        try (var lines = Files.lines(Path.of("..", "not-yet", "differential.txt"))) {
            return lines.filter(line -> !line.startsWith("#")).collect(Collectors.toCollection(HashSet::new));
        }
    }

    private static Path influxd() {
        var program = Influxd.program();
        if (program.isEmpty()) {
            var reason = "no influxd on the PATH to compare with";
            return System.getenv("CI") == null ? abort(reason) : fail(reason);
        }
        return program.get();
    }
}
