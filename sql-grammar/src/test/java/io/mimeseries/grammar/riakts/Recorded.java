package io.mimeseries.grammar.riakts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The statements that the lexer and parser of Riak TS 1.5.2 were asked: {@code ok}, {@code crash}, or the error's text. */
public final class Recorded {
    private Recorded() {}

    /** What became of a statement. */
    public record Verdict(String expected, String sql) {}

    public static List<Verdict> verdicts() {
        return read("verdicts/1.5.2.tsv").lines().map(Recorded::verdict).toList();
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

    static String read(String name) {
        try (var stream = Objects.requireNonNull(Recorded.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
