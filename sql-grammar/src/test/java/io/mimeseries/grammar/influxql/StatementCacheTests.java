package io.mimeseries.grammar.influxql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementCacheTests {
    private final StatementCache cache = new StatementCache(2);

    @Test
    void repeatsTheSameStatementsForTheSameText() {
        var first = cache.parse("SELECT a FROM b", Map.of());
        assertThat(cache.parse("SELECT a FROM b", Map.of())).isSameAs(first);
    }

    @Test
    void forgetsWhatWasNotAskedForLongest() {
        var first = cache.parse("SELECT a FROM b", Map.of());
        var second = cache.parse("SELECT b FROM b", Map.of());
        cache.parse("SELECT a FROM b", Map.of());
        cache.parse("SELECT c FROM b", Map.of());
        assertThat(cache.parse("SELECT a FROM b", Map.of())).isSameAs(first);
        assertThat(cache.parse("SELECT b FROM b", Map.of())).isNotSameAs(second).isEqualTo(second);
    }

    @Test
    void doesNotMixParameters() {
        var text = "SELECT a FROM b WHERE c = $x";
        var one = cache.parse(text, Map.of("x", 1L));
        assertThat(cache.parse(text, Map.of("x", 2L))).isNotEqualTo(one);
    }
}
