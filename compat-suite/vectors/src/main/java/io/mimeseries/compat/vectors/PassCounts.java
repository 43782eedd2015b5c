package io.mimeseries.compat.vectors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many cases there are of each subject, and how many of them pass: a line {@code kind TAB name TAB passed TAB all} each. */
public final class PassCounts {
    private record Count(int passed, int all) {
        Count plus(boolean one) {
            return new Count(passed + (one ? 1 : 0), all + 1);
        }
    }

    private final SortedMap<String, Count> counts = new TreeMap<>();

    /** Adds a case to a subject. */
    public void add(String kind, String name, boolean passed) {
        counts.merge(kind + "\t" + name, new Count(passed ? 1 : 0, 1), (count, one) -> count.plus(passed));
    }

    public String text() {
        var text = new StringBuilder();
        counts.forEach((subject, count) -> text.append(subject)
                .append('\t')
                .append(count.passed())
                .append('\t')
                .append(count.all())
                .append('\n'));
        return text.toString();
    }

    public void write(Path file) throws IOException {
        Files.writeString(file, text());
    }
}
