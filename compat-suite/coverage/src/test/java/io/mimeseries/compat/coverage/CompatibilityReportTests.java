package io.mimeseries.compat.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.compat.coverage.report.Clients;
import io.mimeseries.compat.coverage.report.RecordedCounts;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page {@code docs/compatibility/influxdb.md} says what is so; {@code -Dmimeseries.report.update=true} writes it again. */
class CompatibilityReportTests {
    private static final Path FOLDER =
            Path.of(System.getProperty("mimeseries.coverage.list")).getParent();
    private static final Path PAGE = FOLDER.resolve("../../docs/compatibility/influxdb.md");

    @Test
    void thePageIsUpToDate() throws Exception {
        var page = new CompatibilityReport(errors(), new RecordedCounts(FOLDER.resolve("recorded-influxdb.tsv")))
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
        clients().check();
    }

    private static Map<String, String> errors() throws Exception {
        var clock = new ManualClock(Instant.parse("2020-03-01T01:00:00Z"));
        try (var server = MimeseriesServer.start(ServerOptions.influxDbAlone().withClock(clock))) {
            var endpoint = server.influxDbEndpoint();
            return new Database("http://" + endpoint.host() + ":" + endpoint.port()).errors(CoverageList.texts());
        }
    }

    private static Clients clients() throws Exception {
        return new Clients(FOLDER.resolve("clients-influxdb.tsv"));
    }
}
