package io.mimeseries.compat.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page {@code docs/compatibility/influxdb.md} says what is so; {@code -Dmimeseries.report.update=true} writes it again. */
class CompatibilityReportTests {
    private static final Path FOLDER =
            Path.of(System.getProperty("mimeseries.coverage.list")).getParent();
    private static final Path PAGE = FOLDER.resolve("../../docs/compatibility/influxdb.md");

    @Test
    void thePageIsUpToDate() throws Exception {
        var page = new CompatibilityReport(errors(), counts())
                .text(new Endpoints().ask(FOLDER.resolve("endpoints-influxdb.tsv")), clients());
        if (Boolean.getBoolean("mimeseries.report.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    /** A client in the table is one that a module of the suite pins. */
    @Test
    void theClientsAreThoseOfTheSuite() throws Exception {
        for (var client : clients()) {
            var module = FOLDER.resolve("..").resolve(client[2]);
            assertThat(module).isDirectory();
            assertThat(mentions(module, client[3]))
                    .as(client[0] + " " + client[3])
                    .isTrue();
        }
    }

    private static boolean mentions(Path module, String text) throws Exception {
        try (var files = Files.walk(module)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = module.relativize(file).toString();
                if (!path.startsWith("target")
                        && (path.contains(text) || Files.readString(file).contains(text))) {
                    return true;
                }
            }
        }
        return Files.readString(FOLDER.resolve("../../pom.xml")).contains(text);
    }

    private static Map<String, String> errors() throws Exception {
        var clock = new ManualClock(Instant.parse("2020-03-01T01:00:00Z"));
        try (var server = MimeseriesServer.start(ServerOptions.influxDbAlone().withClock(clock))) {
            var endpoint = server.influxDbEndpoint();
            return new Database("http://" + endpoint.host() + ":" + endpoint.port()).errors(CoverageList.texts());
        }
    }

    private static Map<String, String> counts() throws Exception {
        var counts = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(FOLDER.resolve("recorded-influxdb.tsv"))) {
            var cells = line.split("\t", -1);
            counts.put(cells[0] + "\t" + cells[1], cells[2] + "/" + cells[3]);
        }
        return counts;
    }

    /** Client, version, module, and what the module pins. */
    private static List<String[]> clients() throws Exception {
        var clients = new ArrayList<String[]>();
        for (var line : Files.readAllLines(FOLDER.resolve("clients-influxdb.tsv"))) {
            if (!line.startsWith("#")) {
                clients.add(line.split("\t", -1));
            }
        }
        return clients;
    }
}
