package io.mimeseries.grammar.riakts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parser says what the real one said. */
class VerdictTests {

    @Test
    void verdictsAreThoseOfTheRealServer() {
        List<String> different = new ArrayList<>();
        for (var verdict : Recorded.verdicts()) {
            var actual = verdict(verdict.sql());
            if (!actual.equals(verdict.expected())) {
                different.add(verdict.sql() + "\n  expected " + verdict.expected() + "\n  but was  " + actual);
            }
        }
        assertThat(different).isEmpty();
    }

    private static String verdict(String sql) {
        try {
            RiakTsSql.parse(bytes(sql), GrammarVersion.V1_5);
            return "ok";
        } catch (RiakTsSqlException e) {
            return e.isCrash() ? "crash" : "error: " + e.text();
        }
    }

    private static String bytes(String sql) {
        return new String(sql.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
