package io.mimeseries.compat.coverage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The clients of a product that modules of the suite run. */
public final class Clients {
    private record Client(String name, String version, String module, String pin) {}

    private final Path folder;
    private final List<Client> clients = new ArrayList<>();

    /** @param file a line for each: client, version, module, and what the module pins it by, apart by tabs */
    public Clients(Path file) throws IOException {
        folder = file.toAbsolutePath().resolve("../..").normalize();
        for (var line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                var cells = line.split("\t", -1);
                clients.add(new Client(cells[0], cells[1], cells[2], cells[3]));
            }
        }
    }

    public void addTo(Page page) {
        page.table("Clients", "client", "version", "tested by");
        clients.forEach(client -> page.row(client.name(), client.version(), "`compat-suite/" + client.module() + "`"));
    }

    /** Fails unless each is one that a module which the suite builds pins. */
    public void check() throws IOException {
        var built = Files.readString(folder.resolve("pom.xml"));
        for (var client : clients) {
            assertThat(built).contains("<module>" + client.module() + "</module>");
            assertThat(mentions(folder.resolve(client.module()), client.pin()))
                    .as(client.name() + " " + client.version())
                    .isTrue();
        }
    }

    private boolean mentions(Path module, String text) throws IOException {
        try (var files = Files.walk(module)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = module.relativize(file).toString();
                if (!path.startsWith("target")
                        && (path.contains(text) || Files.readString(file).contains(text))) {
                    return true;
                }
            }
        }
        return Files.readString(folder.resolve("../pom.xml")).contains(text);
    }
}
