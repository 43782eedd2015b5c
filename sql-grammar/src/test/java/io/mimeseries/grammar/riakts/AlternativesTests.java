package io.mimeseries.grammar.riakts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import org.junit.jupiter.api.Test;

class AlternativesTests {
    @Test
    void theTextsReachEveryAlternative() {
        var alternatives = new Alternatives();
        var missing = new LinkedHashSet<>(alternatives.all());
        assertThat(missing).isNotEmpty();
        missing.removeAll(alternatives.reachedBy(Corpus.accepted()).keySet());
        assertThat(missing).isEmpty();
    }
}
