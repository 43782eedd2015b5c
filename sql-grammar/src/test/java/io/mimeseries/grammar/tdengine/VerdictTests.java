package io.mimeseries.grammar.tdengine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.grammar.tdengine.ast.Insert;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Every recorded statement but INSERT … VALUES is taken, or refused with the real parser's text: {@code verdicts.tsv} has {@code ok} or that text. Blanks
 * around statements were not sent.
 */
class VerdictTests {

    @Test
    void statementsAreRefusedWhereTheRealServerRefusesThem() {
        var different = new ArrayList<String>();
        for (var line : lines()) {
            int tab = line.indexOf('\t');
            var expected = unescaped(line.substring(0, tab));
            var sql = unescaped(line.substring(tab + 1)).strip();
            var actual = verdict(sql);
            if (!actual.equals(expected)) {
                different.add(sql + "\n  real: " + expected + "\n  ours: " + actual);
            }
        }
        assertThat(different).isEmpty();
    }

    private static String verdict(String sql) {
        try {
            var parsed = TDengineSql.parse(sql);
            return parsed instanceof Insert ? "values" : "ok";
        } catch (TDengineSqlException refused) {
            return refused.text();
        }
    }

    private static List<String> lines() {
        try (var stream = Objects.requireNonNull(VerdictTests.class.getResourceAsStream("verdicts.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
