package io.mimeseries.compat.coverage;

import io.mimeseries.compat.coverage.report.Product;
import io.mimeseries.compat.coverage.report.RecordedCounts;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page {@code docs/compatibility/influxdb.md} says what is so. */
class CompatibilityReportTests {
    private static final Product PRODUCT = new Product("influxdb");

    @Test
    void thePageIsUpToDate() throws Exception {
        var report = new CompatibilityReport(errors(), new RecordedCounts(PRODUCT.file("recorded-influxdb.tsv")));
        var endpoints = new Endpoints().ask(PRODUCT.file("endpoints-influxdb.tsv"));
        PRODUCT.checkPage(report.text(endpoints, PRODUCT.clients()));
    }

    /** A client in the table is one that a module of the suite pins. */
    @Test
    void theClientsAreThoseOfTheSuite() throws IOException {
        PRODUCT.clients().check();
    }

    private static Map<String, String> errors() throws Exception {
        var clock = new ManualClock(Instant.parse("2020-03-01T01:00:00Z"));
        try (var server = MimeseriesServer.start(ServerOptions.influxDbAlone().withClock(clock))) {
            var endpoint = server.influxDbEndpoint();
            return new Database("http://" + endpoint.host() + ":" + endpoint.port()).errors(CoverageList.texts());
        }
    }
}
