package io.mimeseries.compat.coverage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A product whose page is made of what the suite knows of it.
 *
 * @param name as in the names of its files
 */
public record Product(String name) {
    /** One of the files that the page is made of. */
    public Path file(String file) {
        return folder().resolve(file);
    }

    private static Path folder() {
        return Path.of(System.getProperty("mimeseries.coverage.list")).getParent();
    }

    public RecordedCounts recordedCounts(String version) throws IOException {
        return new RecordedCounts(file("recorded-" + name + "-" + version + ".tsv"));
    }

    public Clients clients() throws IOException {
        return new Clients(file("clients-" + name + ".tsv"));
    }

    /** Fails unless the page says this; {@code -Dmimeseries.report.update=true} writes it again. */
    public void checkPage(String text) throws IOException {
        var page = folder().resolve("../../docs/compatibility/" + name + ".md");
        if (Boolean.getBoolean("mimeseries.report.update")) {
            Files.writeString(page, text);
        }
        assertThat(Files.readString(page)).isEqualTo(text);
    }
}
