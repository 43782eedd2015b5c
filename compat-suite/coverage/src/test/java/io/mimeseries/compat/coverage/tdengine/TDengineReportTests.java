package io.mimeseries.compat.coverage.tdengine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.compat.coverage.report.Clients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page {@code docs/compatibility/tdengine.md} says what is so; {@code -Dmimeseries.report.update=true} writes it again. */
class TDengineReportTests {
    private static final Path FOLDER =
            Path.of(System.getProperty("mimeseries.coverage.list")).getParent();
    private static final Path PAGE = FOLDER.resolve("../../docs/compatibility/tdengine.md");

    @Test
    void thePageIsUpToDate() throws Exception {
        var page = new TDengineReport(FOLDER).text(clients());
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
        return new Clients(FOLDER.resolve("clients-tdengine.tsv"));
    }
}
