package io.mimeseries.compat.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every alternative of the grammar is answered, rejected with the real server's text, or said to be not emulated: a committed list shows
 * which. {@code -Dmimeseries.coverage.update=true} writes the list anew; {@code -Dmimeseries.coverage.record=URL} first asks an empty,
 * real server what it says to each text.
 */
class CoverageTests {
    private static final Path LIST = Path.of(System.getProperty("mimeseries.coverage.list"));
    private static final Path RECORDED = Path.of(System.getProperty("mimeseries.coverage.recorded"));

    @Test
    void theListShowsEveryAlternativeOfInfluxQl() throws Exception {
        var real = System.getProperty("mimeseries.coverage.record", "");
        if (!real.isEmpty()) {
            record(new Database(real).errors(CoverageList.texts()));
        }
        var list = new CoverageList(recorded(), ours()).text();
        if (Boolean.getBoolean("mimeseries.coverage.update")) {
            Files.writeString(LIST, list);
        }
        assertThat(list.lines()).noneMatch(line -> line.startsWith("    HOLE") || line.startsWith("    DIFFERENT"));
        assertThat(Files.readString(LIST)).isEqualTo(list);
    }

    private static Map<String, String> ours() throws Exception {
        var clock = new ManualClock(Instant.parse("2020-03-01T01:00:00Z"));
        try (var server = MimeseriesServer.start(ServerOptions.influxDbAlone().withClock(clock))) {
            var endpoint = server.influxDbEndpoint();
            return new Database("http://" + endpoint.host() + ":" + endpoint.port()).errors(CoverageList.texts());
        }
    }

    /** A line for each text: the text, a tab, the error. */
    private static void record(Map<String, String> errors) throws IOException {
        Files.writeString(
                RECORDED,
                errors.entrySet().stream()
                        .map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    private static Map<String, String> recorded() throws IOException {
        var errors = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(RECORDED)) {
            int tab = line.indexOf('\t');
            errors.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return errors;
    }
}
