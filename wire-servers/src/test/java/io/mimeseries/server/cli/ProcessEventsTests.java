package io.mimeseries.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nothing leaves the loopback interface and no file is written outside the given folder, as a process's own events and the system tell. */
@Timeout(120)
class ProcessEventsTests {
    /** One each, and that of UDP. */
    private static final int LISTENING = 6;

    @TempDir
    private Path given;

    /** Home, temporary and working folder of the process: all are to stay empty. */
    @TempDir
    private Path elsewhere;

    @Test
    void nothingLeavesTheMachineOrTheFolder() throws IOException, InterruptedException {
        var told = run();
        var events = RecordingFile.readAllEvents(given.resolve(RecordedSession.RECORDING));

        assertThat(texts(events, "jdk.SocketRead", "address"))
                .as(told)
                .isNotEmpty()
                .allSatisfy(ProcessEventsTests::isLoopback);
        assertThat(texts(events, "jdk.SocketWrite", "address"))
                .as(told)
                .isNotEmpty()
                .allSatisfy(ProcessEventsTests::isLoopback);
        assertThat(texts(events, "jdk.FileWrite", "path"))
                .as(told)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of(path)).startsWithRaw(given));
        assertThat(texts(events, "jdk.FileForce", "path"))
                .allSatisfy(path -> assertThat(Path.of(path)).startsWithRaw(given));
        assertThat(texts(events, "jdk.FileRead", "path")).as(told).doesNotContain("/etc/passwd");

        try (var files = Files.list(given)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder(
                            RecordedSession.PORTS, RecordedSession.RECORDING, RecordedSession.SOCKETS, "jfr");
        }
        try (var files = Files.list(elsewhere)) {
            assertThat(files).isEmpty();
        }
        if (OwnSockets.areTold()) {
            assertThat(Files.readAllLines(given.resolve(RecordedSession.SOCKETS)))
                    .hasSizeGreaterThanOrEqualTo(LISTENING)
                    .allSatisfy(socket -> {
                        var columns = socket.split(" ", -1);
                        assertThat(OwnSockets.isLoopbackOrNone(columns[1])).isTrue();
                        assertThat(OwnSockets.isLoopbackOrNone(columns[2])).isTrue();
                    });
        }
    }

    private String run() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Djava.io.tmpdir=" + elsewhere,
                        "-Duser.home=" + elsewhere,
                        "-XX:FlightRecorderOptions:repository=" + given.resolve("jfr"),
                        "-cp",
                        absolute(System.getProperty("java.class.path")),
                        RecordedSession.class.getName(),
                        given.toString())
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .start();
        try {
            var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(told).isTrue();
            assertThat(process.exitValue()).as(told).isZero();
            return told;
        } finally {
            process.destroyForcibly();
        }
    }

    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }

    /** Events of the standard streams have no path. */
    private static List<String> texts(List<RecordedEvent> events, String name, String field) {
        return events.stream()
                .filter(event -> event.getEventType().getName().equals(name))
                .map(event -> event.getString(field))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static void isLoopback(String address) {
        try {
            assertThat(InetAddress.getByName(address).isLoopbackAddress())
                    .as(address)
                    .isTrue();
        } catch (IOException e) {
            throw new AssertionError(address, e);
        }
    }
}
