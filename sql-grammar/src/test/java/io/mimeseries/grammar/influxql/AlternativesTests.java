package io.mimeseries.grammar.influxql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar;
import java.util.LinkedHashSet;
import org.junit.jupiter.api.Test;

/** The corpus reaches every alternative of the grammar, and one token decides everywhere. */
class AlternativesTests {

    @Test
    void theCorpusReachesEveryAlternative() {
        var missing = new LinkedHashSet<>(Alternatives.all());
        assertThat(missing).hasSizeGreaterThan(350);
        missing.removeAll(Alternatives.reachedBy(Corpus.accepted()).keySet());
        assertThat(missing).as("what only refused texts reach").isNotEmpty();
        missing.removeAll(Alternatives.reachedBy(Corpus.refused()).keySet());
        assertThat(missing).isEmpty();
    }

    @Test
    void theRefusedTextsAreRefused() {
        for (var text : Corpus.refused()) {
            assertThatThrownBy(() -> InfluxQlParser.parse(text, Corpus.PARAMETERS))
                    .as(text)
                    .isInstanceOf(InfluxQlSyntaxException.class);
        }
    }

    @Test
    void noDecisionNeedsMoreThanOneToken() {
        for (var text : Corpus.accepted()) {
            var parser = new InfluxQlGrammar(Alternatives.tokens(text));
            parser.setErrorHandler(new StopAtFirstError());
            parser.setProfile(true);
            parser.query();
            for (var decision : parser.getParseInfo().getDecisionInfo()) {
                assertThat(decision.invocations).as(text).isZero();
            }
        }
    }
}
