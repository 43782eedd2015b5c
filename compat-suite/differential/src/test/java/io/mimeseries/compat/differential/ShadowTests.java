package io.mimeseries.compat.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.mimeseries.compat.differential.server.Influxd;
import io.mimeseries.compat.vectors.SuiteRunner;
import io.mimeseries.compat.vectors.VectorFile;
import io.mimeseries.compat.vectors.influxdb.ClientExchange;
import io.mimeseries.compat.vectors.influxdb.InfluxComparison;
import io.mimeseries.compat.vectors.influxdb.InfluxWireExecutor;
import io.mimeseries.server.Endpoint;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.Settings;
import io.mimeseries.server.shadow.ShadowListener;
import io.mimeseries.server.shadow.ShadowOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The traffic of the recorded cases through shadow mode, with the real server behind it: clients get its answers, and what shadow mode finds is
 * nothing but what the cases themselves leave open and what is known.
 *
 * <p>{@code mimeseries.shadow.files} names the files that are run, such as {@code http,select}; it is {@code all} if it is not set.
 */
class ShadowTests {
    private static final String FILES = System.getProperty("mimeseries.shadow.files", "all");

    /** Their traffic is UDP. */
    private static final List<String> WITHOUT_HTTP = List.of("udp");

    private static final Path KNOWN = Path.of("..", "known-differences", "shadow.txt");

    @TempDir
    Path folder;

    @Test
    void onlyKnownDifferencesToTheRealServer() throws IOException {
        var program = need(Influxd.program().orElse(null), "no influxd on the PATH to compare with");
        var vectors = need(System.getProperty("mimeseries.vectors"), "no recorded cases: -Dmimeseries.vectors");
        var files = files(Path.of(vectors, "influxdb"));
        var found = new ArrayList<String>();
        for (var withAuth : List.of(false, true)) {
            var chosen = files.stream()
                    .filter(file -> file.fixture().path("auth_enabled").asBoolean() == withAuth)
                    .toList();
            if (!chosen.isEmpty()) {
                run(program, withAuth, chosen, found);
            }
        }
        assertThat(found).isEmpty();
    }

    /** What real clients sent. */
    @Test
    void onlyKnownDifferencesInTheTrafficOfClients() throws IOException {
        var program = need(Influxd.program().orElse(null), "no influxd on the PATH to compare with");
        var vectors = need(System.getProperty("mimeseries.vectors"), "no recorded cases: -Dmimeseries.vectors");
        assertThat(clients(Path.of(vectors, "influxdb"))).isNotEmpty().allSatisfy(file -> {
            try (var influxd = Influxd.start(program, "inmem");
                    var emulator = MimeseriesServer.start(ServerOptions.influxDbAlone());
                    var shadow = shadow(emulator.influxDbEndpoint(), influxd.address())) {
                for (var exchange : ClientExchange.read(file)) {
                    exchange.difference(shadow.address());
                }
                assertThat(shadow.counts().requests()).isPositive();
                assertThat(shadow.counts().different()).isZero();
            }
        });
    }

    private void run(Path program, boolean withAuth, List<VectorFile> files, List<String> found) throws IOException {
        var settings = new Settings();
        Map<String, String> variables = Map.of();
        if (withAuth) {
            settings.set(Settings.INFLUXDB_AUTH_ENABLED, "true");
            settings.set(Settings.INFLUXDB_SHARED_SECRET, "testsecret");
            variables = Map.of("INFLUXDB_HTTP_AUTH_ENABLED", "true", "INFLUXDB_HTTP_SHARED_SECRET", "testsecret");
        }
        var known = known();
        try (var influxd = Influxd.start(program, "inmem", variables)) {
            var real = influxd.address();
            var options = ServerOptions.influxDbAlone().withSettings(settings);
            try (var emulator = MimeseriesServer.start(options);
                    var shadow = shadow(emulator.influxDbEndpoint(), real)) {
                for (var file : files) {
                    try (var executor = new WatchingExecutor(
                            new InfluxWireExecutor(shadow.address()), file, folder, known, shadow::counts)) {
                        for (var result : new SuiteRunner(executor, new InfluxComparison()).run(file)) {
                            if (result.failure() != null) {
                                found.add(result.file() + " " + result.id() + ": the client got " + result.failure());
                            }
                        }
                        found.addAll(executor.found());
                    }
                }
                System.out.println("shadow mode beside influxd: " + shadow.counts());
            }
        }
    }

    private ShadowListener shadow(Endpoint emulator, InetSocketAddress real) throws IOException {
        return ShadowListener.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                new InetSocketAddress(emulator.host(), emulator.port()),
                new ShadowOptions(real.getHostString(), real.getPort(), folder));
    }

    private static List<VectorFile> files(Path vectors) throws IOException {
        var names = Arrays.asList(FILES.split(",", -1));
        return VectorFile.readAll(vectors).stream()
                .filter(file -> !WITHOUT_HTTP.contains(file.name()))
                .filter(file -> FILES.equals("all") || names.contains(file.name()))
                .toList();
    }

    private static List<Path> clients(Path vectors) throws IOException {
        try (var files = Files.list(vectors)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("client_wire"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> known() throws IOException {
        return Files.readAllLines(KNOWN).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toSet());
    }

    private static <T> T need(@Nullable T what, String reason) {
        if (what == null) {
            return System.getenv("CI") == null ? abort(reason) : fail(reason);
        }
        return what;
    }
}
