package io.mimeseries.compat.pluginnode;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.compat.programs.Command;
import io.mimeseries.compat.programs.Missing;
import io.mimeseries.compat.programs.NodePackages;
import io.mimeseries.compat.programs.RunnableJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples with three test runners and the package as it would be published; it starts the runnable jar by itself. */
class ExamplesTests {
    private static final Path WORK =
            Path.of(System.getProperty("mimeseries.work", "target")).toAbsolutePath();
    private static final Path EXAMPLES = Path.of("examples");
    private static final Path COPIES = WORK.resolve("runners").resolve("examples");
    private static final Duration INSTALL = Duration.ofMinutes(2);
    private static final Duration RUN = Duration.ofMinutes(4);

    /** They find packages only from a folder beside these. */
    @BeforeAll
    static void install() throws IOException, InterruptedException {
        try {
            var folder = NodePackages.of("runners", WORK).folder();
            var sources = Path.of("..", "..", "clients", "node").toString();
            var name = Missing.need(
                    WORK, INSTALL, Map.of(), "npm", "pack", "--silent", "--pack-destination", WORK.toString(), sources);
            Missing.need(
                    WORK,
                    INSTALL,
                    Map.of(),
                    "npm",
                    "install",
                    "--no-save",
                    "--no-package-lock",
                    "--no-audit",
                    "--no-fund",
                    "--offline",
                    "--prefix",
                    folder.toString(),
                    WORK.resolve(name.strip()).toString());
        } catch (Missing e) {
            throw e.end("the npm package");
        }
        try (var files = Files.walk(EXAMPLES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = COPIES.resolve(EXAMPLES.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"influx", "tdengine", "server"})
    void nodesOwnTests(String file) throws IOException, InterruptedException {
        var command = run(
                Map.of(),
                "node",
                "--test",
                COPIES.resolve("node-test/" + file + ".test.mjs").toString());
        assertThat(command.exit()).as(command.out() + command.err()).isZero();
        assertThat(command.out()).contains("# fail 0").contains("# skipped 0").doesNotContain("# pass 0");
    }

    @Test
    void jest() throws IOException, InterruptedException {
        var command = run(
                Map.of("NODE_OPTIONS", "--experimental-vm-modules"),
                "node",
                tool("jest/bin/jest.js"),
                "--config=" + COPIES.resolve("jest/jest.config.json"));
        assertThat(command.exit()).as(command.out() + command.err()).isZero();
        assertThat(command.err()).contains("2 passed, 2 total");
    }

    @Test
    void vitest() throws IOException, InterruptedException {
        var command = run(
                Map.of("NO_COLOR", "1"),
                "node",
                tool("vitest/vitest.mjs"),
                "run",
                "--root",
                COPIES.resolve("vitest").toString());
        assertThat(command.exit()).as(command.out() + command.err()).isZero();
        assertThat(command.out()).contains("Tests  2 passed (2)");
    }

    /** The first of two tests swallows what is not emulated and fails all the same. */
    @Test
    void whatIsNotEmulatedFailsTheTestThatSwallowedIt() throws IOException, InterruptedException {
        var command = run(
                Map.of(),
                "node",
                "--test",
                COPIES.resolve("swallows/swallows.test.mjs").toString());
        assertThat(command.exit()).as(command.out() + command.err()).isEqualTo(1);
        assertThat(command.out())
                .contains("not ok 1 - swallows")
                .contains("the test asked for what Mimeseries does not emulate:")
                .contains("not emulated by Mimeseries: chande_momentum_oscillator()")
                .contains("ok 1 - may")
                .doesNotContain("not ok 1 - may");
    }

    @Test
    void types() throws IOException, InterruptedException {
        var command = run(
                Map.of(),
                "node",
                tool("typescript/bin/tsc"),
                "-p",
                COPIES.resolve("types").toString());
        assertThat(command.exit()).as(command.out() + command.err()).isZero();
    }

    private static String tool(String path) {
        return WORK.resolve("runners").resolve("node_modules").resolve(path).toString();
    }

    private static Command run(Map<String, String> variables, String... line) throws IOException, InterruptedException {
        var all = new HashMap<>(RunnableJar.variables());
        all.putAll(variables);
        return Command.run(WORK, RUN, all, List.of(line));
    }
}
