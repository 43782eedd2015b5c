package io.mimeseries.compat.coverage.riakts;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.compat.coverage.report.Clients;
import io.mimeseries.compat.coverage.report.RecordedCounts;
import io.mimeseries.riakts.RiakTsVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;

/** The page {@code docs/compatibility/riak-ts.md} says what is so; {@code -Dmimeseries.report.update=true} writes it again. */
class RiakTsReportTests {
    private static final Path FOLDER =
            Path.of(System.getProperty("mimeseries.coverage.list")).getParent();
    private static final Path PAGE = FOLDER.resolve("../../docs/compatibility/riak-ts.md");

    @Test
    void thePageIsUpToDate() throws IOException {
        var counts = new EnumMap<RiakTsVersion, RecordedCounts>(RiakTsVersion.class);
        for (var version : RiakTsVersion.values()) {
            counts.put(version, new RecordedCounts(FOLDER.resolve("recorded-riak-ts-" + version.text() + ".tsv")));
        }
        var page = new RiakTsReport(counts).text(clients());
        if (Boolean.getBoolean("mimeseries.report.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    /** A client in the table is one that a module of the suite pins. */
    @Test
    void theClientsAreThoseOfTheSuite() throws IOException {
        clients().check();
    }

    private static Clients clients() throws IOException {
        return new Clients(FOLDER.resolve("clients-riak-ts.tsv"));
    }
}
