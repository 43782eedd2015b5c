package io.mimeseries.grammar.riakts;

import io.mimeseries.grammar.alternatives.RecordedVerdicts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Texts that together reach every alternative of the grammar: those that a real server was asked, and more. */
public final class Corpus {
    private Corpus() {}

    /** All texts that the real parser takes, or goes into and does not come back from, a character for each byte. */
    public static List<String> accepted() {
        var recorded = Recorded.verdicts().stream()
                .filter(verdict -> !verdict.expected().startsWith("error"))
                .map(RecordedVerdicts.Verdict::sql)
                .map(Corpus::bytes)
                .filter(Corpus::isRead);
        return Stream.concat(recorded, more()).toList();
    }

    private static String bytes(String sql) {
        return new String(sql.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static boolean isRead(String sql) {
        try {
            SyntaxTree.of(Lexer.tokens(sql, GrammarVersion.V1_5), GrammarVersion.V1_5);
            return true;
        } catch (RiakTsSqlException | RiakTsSqlNotEmulatedException e) {
            return false;
        }
    }

    /** What nobody asked a real server. */
    private static Stream<String> more() {
        return Recorded.read("statements.sql").lines().filter(line -> !line.startsWith("#"));
    }
}
