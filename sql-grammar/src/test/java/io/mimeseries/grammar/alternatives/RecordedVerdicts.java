package io.mimeseries.grammar.alternatives;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What parsers of real servers said of texts: a verdict and a text a line, a tab between them. */
public final class RecordedVerdicts {
    private RecordedVerdicts() {}

    /** What became of a text. */
    public record Verdict(String expected, String sql) {}

    /** @param beside the class that the file lies beside */
    public static List<Verdict> read(Class<?> beside, String name) {
        return text(beside, name).lines().map(RecordedVerdicts::verdict).toList();
    }

    /** A whole file. */
    public static String text(Class<?> beside, String name) {
        try (var stream = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Verdict verdict(String line) {
        int tab = line.indexOf('\t');
        return new Verdict(unescaped(line.substring(0, tab)), unescaped(line.substring(tab + 1)));
    }

    private static String unescaped(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                char escaped = text.charAt(++i);
                out.append(
                        switch (escaped) {
                            case 'n' -> '\n';
                            case 't' -> '\t';
                            case 'r' -> '\r';
                            default -> escaped;
                        });
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
