package io.mimeseries.grammar.influxql;

import java.util.Arrays;
import java.util.List;

/** Recorded answers: lines of fields between tabs, with {@code \t \n \r \0 \\} for what a line cannot hold. */
final class Recorded {
    private Recorded() {}

    static List<List<String>> rows(String file) {
        return Corpus.read("verdicts/" + file + ".tsv")
                .lines()
                .map(line -> Arrays.stream(line.split("\t", -1))
                        .map(Recorded::unescape)
                        .toList())
                .toList();
    }

    private static String unescape(String text) {
        var result = new StringBuilder();
        boolean escaped = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!escaped && c == '\\') {
                escaped = true;
                continue;
            }
            result.append(escaped ? meaning(c) : c);
            escaped = false;
        }
        return result.toString();
    }

    private static char meaning(char escape) {
        return switch (escape) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case '0' -> '\0';
            default -> escape;
        };
    }
}
