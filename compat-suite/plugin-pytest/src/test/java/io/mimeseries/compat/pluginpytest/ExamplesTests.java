package io.mimeseries.compat.pluginpytest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.mimeseries.compat.programs.ClientPrograms;
import io.mimeseries.compat.programs.Missing;
import io.mimeseries.compat.programs.PythonEnvironment;
import io.mimeseries.compat.programs.RunnableJar;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each file of examples is a run of pytest with the plugin, which starts the runnable jar by itself. */
class ExamplesTests {
    private static final Path WORK = Path.of(System.getProperty("mimeseries.work", "target"));
    private static final Path EXAMPLES = Path.of("examples");
    private static final Duration RUN = Duration.ofMinutes(4);

    @TestFactory
    Stream<DynamicTest> examples() throws IOException, InterruptedException {
        PythonEnvironment python;
        try {
            python = PythonEnvironment.of("clients", WORK);
        } catch (Missing e) {
            throw e.end("the plugin for pytest");
        }
        return ClientPrograms.in(EXAMPLES, ".py").stream()
                .filter(name -> name.startsWith("test_"))
                .map(name -> dynamicTest(name, () -> pytest(python, name)));
    }

    private static void pytest(PythonEnvironment python, String file) throws IOException, InterruptedException {
        var arguments = List.of(
                "-q", "-p", "no:cacheprovider", EXAMPLES.resolve(file + ".py").toString());
        var command = python.runModule(RUN, RunnableJar.variables(), "pytest", arguments);
        assertThat(command.exit()).as(command.out() + command.err()).isZero();
        assertThat(command.out()).contains(" passed").doesNotContain(" skipped");
    }
}
