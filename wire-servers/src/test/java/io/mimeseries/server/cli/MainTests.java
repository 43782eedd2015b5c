package io.mimeseries.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.server.report.TestOutcome;
import io.mimeseries.server.report.TestRecord;
import io.mimeseries.server.report.TestReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class MainTests {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Main.Outcome run(String... arguments) {
        return Main.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                running -> {});
    }

    @Test
    void servesIotDbAlone() throws IOException {
        try (var running = run("--iotdb=0", "--iotdb-version=1.3.2").running()) {
            assertThat(running.endpoints()).singleElement().satisfies(endpoint -> {
                assertThat(endpoint.name()).isEqualTo("iotdb");
                assertThat(endpoint.version()).isEqualTo("1.3.2");
                assertThat(endpoint.url()).startsWith("thrift://127.0.0.1:");
            });
        }
    }

    @Test
    void listensBeforeItTellsWhere() throws IOException {
        var file = folder.resolve("ports.json");
        try (var running =
                run("--influxdb=0", "--control=0", "--ports-file=" + file).running()) {
            assertThat(running).isNotNull();
            var endpoints = running.endpoints();
            assertThat(out.toString(StandardCharsets.UTF_8).lines())
                    .containsExactly(
                            "influxdb 1.6.7 " + endpoints.get(0).url(),
                            "control " + endpoints.get(1).url());
            assertThat(Files.readString(file))
                    .isEqualTo("{\"instance\":\"" + running.server().instance()
                            + "\",\"influxdb\":{\"host\":\"127.0.0.1\",\"port\":"
                            + endpoints.get(0).port() + ",\"version\":\"1.6.7\"},"
                            + "\"control\":{\"host\":\"127.0.0.1\",\"port\":"
                            + endpoints.get(1).port() + "}}\n");
            for (var endpoint : endpoints) {
                new Socket(LOOPBACK, endpoint.port()).close();
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(err.size()).isZero();
    }

    @Test
    void tellsWhereItTakesDatagrams() throws IOException {
        var file = folder.resolve("ports.json");
        try (var running = run("--influxdb=0", "--influxdb-udp=0:a", "--influxdb-udp=0:b", "--ports-file=" + file)
                .running()) {
            assertThat(running).isNotNull();
            var endpoints = running.endpoints();
            assertThat(out.toString(StandardCharsets.UTF_8).lines())
                    .endsWith(
                            "influxdb-udp udp://127.0.0.1:" + endpoints.get(1).port() + " a",
                            "influxdb-udp udp://127.0.0.1:" + endpoints.get(2).port() + " b");
            assertThat(Files.readString(file))
                    .endsWith("\"influxdb-udp\":[{\"host\":\"127.0.0.1\",\"port\":"
                            + endpoints.get(1).port()
                            + ",\"database\":\"a\"},{\"host\":\"127.0.0.1\",\"port\":"
                            + endpoints.get(2).port() + ",\"database\":\"b\"}]}\n");
            var taken = run("--influxdb=0", "--influxdb-udp=" + endpoints.get(1).port());
            assertThat(taken.exitCode()).isEqualTo(3);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .contains("influxdb-udp: port " + endpoints.get(1).port());
        }
    }

    @Test
    void namesThePortThatIsTakenAndLeavesNothingBehind() throws IOException {
        try (var taken = new ServerSocket(0, 1, LOOPBACK)) {
            var port = taken.getLocalPort();
            assertThat(run("--influxdb=" + port).exitCode()).isEqualTo(3);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("influxdb", String.valueOf(port));
            err.reset();
            assertThat(run("--influxdb=0", "--control=" + port).exitCode()).isEqualTo(3);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("control", String.valueOf(port));
        }
    }

    @Test
    void exitsWithTwoOnUsageErrors() {
        assertThat(run("--data-dir=d").exitCode()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("not emulated by Mimeseries: --data-dir");
        assertThat(out.size()).isZero();
    }

    @Test
    void exitsWithTwoOnASeedThatTellsNoDatabase() throws IOException {
        var seed = Files.writeString(folder.resolve("home.lp"), "cpu v=1 1\n");
        assertThat(run("--influxdb=0", "--seed=" + seed).exitCode()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("home.lp", "# database: NAME");
    }

    @Test
    void warnsWhenOtherMachinesCanConnect() {
        try (var running = run("--influxdb=0", "--bind=0.0.0.0").running()) {
            assertThat(running).isNotNull();
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("warning", "0.0.0.0");
        }
    }

    private String report(String name, TestOutcome outcome) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, new TestReport(List.of(new TestRecord("CpuTests", outcome, name, ""))).text());
        return file.toString();
    }

    @Test
    void exitsWithOneIfReportsDiffer() throws IOException {
        var outcome = run("diff-reports", report("emulated", TestOutcome.PASSED), report("real", TestOutcome.FAILED));
        assertThat(outcome.running()).isNull();
        assertThat(outcome.exitCode()).isEqualTo(Main.FAILED);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("1 differ:\n  CpuTests\n")
                .contains("emulated: passed on emulated\n")
                .contains("real: failed on real\n");
    }

    @Test
    void exitsWithZeroIfReportsAreAlike() throws IOException {
        var emulated = report("emulated", TestOutcome.PASSED);
        assertThat(run("diff-reports", emulated, report("real", TestOutcome.PASSED))
                        .exitCode())
                .isZero();
        assertThat(run("diff-reports", "--help").exitCode()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("1 came to the same\nUsage: mimeseries diff-reports");
    }

    @Test
    void exitsWithTwoIfThereAreNoTwoReports() throws IOException {
        var report = report("emulated", TestOutcome.PASSED);
        var text = Files.writeString(folder.resolve("text"), "no report").toString();
        assertThat(run("diff-reports", report).exitCode()).isEqualTo(Main.USAGE);
        assertThat(run("diff-reports", report, folder.resolve("none").toString())
                        .exitCode())
                .isEqualTo(Main.USAGE);
        assertThat(run("diff-reports", report, text).exitCode()).isEqualTo(Main.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("diff-reports takes two reports")
                .contains("cannot be read")
                .contains("is no report: it does not begin with");
    }

    @Test
    void printsTheHelpAndServesNothing() {
        var outcome = run("--help");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.running()).isNull();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--influxdb[=PORT]");
    }

    @Test
    @Timeout(30)
    void endsWithZeroOnASignalThoughAClientIsConnected() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var process = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--influxdb=0")
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            var line = lines.readLine();
            var port = Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
            try (var client = new Socket(LOOPBACK, port)) {
                client.getOutputStream().write("POST /write HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII));
                process.destroy();
                assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
                assertThat(process.exitValue()).isZero();
            }
        } finally {
            process.destroyForcibly();
        }
    }
}
