package io.mimeseries.grammar.iotdb;

import java.util.List;

/**
 * The statements that real servers were asked, with what became of them: {@code ok} where their parser took them, {@code line:column} of the
 * fault, or {@code unsupported}.
 */
final class Recorded {
    private Recorded() {}

    record Verdict(String expected, String sql) {}

    static List<Verdict> of(GrammarVersion version) {
        var file = version == GrammarVersion.V1_0 ? "verdicts/1.0.1.tsv" : "verdicts/1.3.2.tsv";
        return Corpus.read(file).lines().map(Recorded::verdict).toList();
    }

    private static Verdict verdict(String line) {
        int tab = line.indexOf('\t');
        return new Verdict(line.substring(0, tab), unescaped(line.substring(tab + 1)));
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
                            default -> escaped;
                        });
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
