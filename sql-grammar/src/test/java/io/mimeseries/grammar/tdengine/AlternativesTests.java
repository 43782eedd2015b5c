package io.mimeseries.grammar.tdengine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import org.junit.jupiter.api.Test;

class AlternativesTests {
    /** This statement is no longer supported: said of statements that are written as they should be. */
    private static final int EXPIRED = 0x2614;

    @Test
    void theTextsReachEveryAlternative() {
        var alternatives = new Alternatives();
        var missing = new LinkedHashSet<>(alternatives.all());
        assertThat(missing).isNotEmpty();
        missing.removeAll(alternatives.reachedBy(Corpus.accepted()).keySet());
        assertThat(missing).isEmpty();
    }

    @Test
    void theParserTakesTheTexts() {
        var refused = new ArrayList<String>();
        for (var text : Corpus.accepted()) {
            try {
                assertThat(TDengineSql.parse(text)).isNotNull();
            } catch (TDengineSqlException e) {
                if (e.code() != EXPIRED) {
                    refused.add(text + ": " + e.text());
                }
            } catch (RuntimeException e) {
                refused.add(text + ": " + e);
            }
        }
        assertThat(refused).isEmpty();
    }
}
