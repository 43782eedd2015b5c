package io.mimeseries.compat.coverage.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many recorded cases of each subject are answered alike, as the runner of the recordings counted them. */
public final class RecordedCounts {
    private final SortedMap<String, String> counts = new TreeMap<>();

    /** @param file a line {@code kind TAB name TAB passed TAB all} for each subject */
    public RecordedCounts(Path file) throws IOException {
        for (var line : Files.readAllLines(file)) {
            var cells = line.split("\t", -1);
            counts.put(cells[0] + "\t" + cells[1], cells[2] + "/" + cells[3]);
        }
    }

    /** {@code passed/all}, empty if no case is about it. */
    public String of(String kind, String name) {
        return counts.getOrDefault(kind + "\t" + name, "");
    }

    /** Whether a case that is answered alike is about it. */
    public boolean has(String kind, String name) {
        var count = of(kind, name);
        return !count.isEmpty() && !count.startsWith("0/");
    }

    /** A row for each recording, and their sum. */
    public void addTo(Page page, String title) {
        page.table(title, "recording", "answered alike");
        var passed = 0;
        var all = 0;
        for (var entry : counts.entrySet()) {
            if (entry.getKey().startsWith("file\t")) {
                var parts = entry.getValue().split("/", -1);
                passed += Integer.parseInt(parts[0]);
                all += Integer.parseInt(parts[1]);
                page.row(entry.getKey().substring("file\t".length()), entry.getValue());
            }
        }
        page.row("**all**", "**" + passed + "/" + all + "**");
    }
}
