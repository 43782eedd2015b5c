package io.mimeseries.compat.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The part of {@code docs/faults-matrix.md} about one client. */
public final class FaultTable {
    private static final Path DOCUMENT = Path.of("../../docs/faults-matrix.md");
    private static final boolean UPDATE = Boolean.getBoolean("mimeseries.faults.update");

    private FaultTable() {}

    /** Holds what was seen against the document; {@code -Dmimeseries.faults.update=true} writes it there. */
    public static void check(String client, Map<Misbehaviour, Observation> seen) throws IOException {
        var table = new StringBuilder(
                "## " + client + "\n\n| fault | the client throws | requests in the journal |\n|---|---|---|\n");
        seen.forEach((fault, made) -> table.append("| `" + fault.call() + "` | " + made.thrown() + " | "
                + (fault == Misbehaviour.REFUSE ? "–" : String.valueOf(made.requests())) + " |\n"));
        var document = Files.readString(DOCUMENT);
        if (UPDATE) {
            Files.writeString(DOCUMENT, replaced(document, client, table.toString()));
        } else {
            assertThat(document).contains(table);
        }
    }

    private static String replaced(String document, String client, String table) {
        int from = document.indexOf("## " + client + "\n");
        if (from < 0) {
            return document.stripTrailing() + "\n\n" + table;
        }
        int next = document.indexOf("\n## ", from);
        return document.substring(0, from) + table + (next < 0 ? "" : document.substring(next));
    }
}
