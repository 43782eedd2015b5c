package io.mimeseries.kitjar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar that {@code java -jar} starts. */
class RunnableJarTests {
    @TempDir
    private Path folder;

    private final Path file = Jar.named("mimeseries.runnable.jar");

    @Test
    void hasNoClassesForOtherJavaVersions() {
        assertThat(new Jar(file).entries()).noneMatch(name -> name.startsWith("META-INF/versions/"));
        assertThat(new Jar(file).text("META-INF/MANIFEST.MF"))
                .contains("Main-Class: io.mimeseries.server.cli.Main")
                .doesNotContain("Multi-Release");
    }

    @Test
    @Timeout(60)
    void servesWithoutAWordMoreAndLeavesTheHomeFolderClean() throws IOException, InterruptedException {
        var home = Files.createDirectory(folder.resolve("home"));
        var errors = folder.resolve("err");
        var process = new ProcessBuilder(tool("java"), "-Duser.home=" + home, "-jar", file.toString(), "--influxdb=0")
                .directory(home.toFile())
                .redirectError(errors.toFile())
                .start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            var line = lines.readLine();
            assertThat(line).startsWith("influxdb 1.6.7 http://127.0.0.1:");
            var url = line.substring(line.lastIndexOf(' ') + 1);
            var ping = HttpRequest.newBuilder(URI.create(url + "/ping")).build();
            var answer = HttpClient.newHttpClient().send(ping, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(204);
            process.toHandle().destroy();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(lines.readLine()).isNull();
        } finally {
            process.destroyForcibly();
        }
        assertThat(errors).isEmptyFile();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    @Timeout(60)
    void leavesTheSecondCompilerOut() throws IOException, InterruptedException {
        var process = new ProcessBuilder(tool("java"), "-jar", file.toString(), "--influxdb=0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).startsWith("influxdb ");
            var directives = "";
            while (!directives.contains("Exclude:true")) {
                directives = output(tool("jcmd"), Long.toString(process.pid()), "Compiler.directives_print");
            }
            assertThat(directives)
                    .containsSubsequence(
                            "matching: *.*", "c1 directives:", "Exclude:false", "c2 directives:", "Exclude:true");
        } finally {
            process.destroyForcibly();
        }
    }

    private static String output(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isZero();
        return text;
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
