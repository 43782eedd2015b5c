package io.mimeseries.compat.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** A sample that needs a JVM in which nothing has run yet. */
public final class FreshJvm {
    private FreshJvm() {}

    /**
     * Runs a program on this one's class path.
     *
     * @return the numbers that it prints
     * @throws IOException also if it fails
     */
    public static double[] run(Class<?> program, String argument) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        argument)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(program.getName() + " " + argument + " failed: " + out);
        }
        return Arrays.stream(out.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
