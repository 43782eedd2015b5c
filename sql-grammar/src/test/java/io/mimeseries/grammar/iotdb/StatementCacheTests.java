package io.mimeseries.grammar.iotdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StatementCacheTests {
    private final StatementCache cache = new StatementCache(GrammarVersion.V1_0, 2);

    @Test
    void repeatedTextsAreParsedOnce() {
        var first = cache.parse("show databases");
        assertThat(cache.parse("show databases")).isSameAs(first);
    }

    @Test
    void theLeastUsedTextIsForgotten() {
        var first = cache.parse("show databases");
        var second = cache.parse("show devices");
        cache.parse("show databases");
        cache.parse("show version");
        assertThat(cache.parse("show databases")).isSameAs(first);
        assertThat(cache.parse("show devices")).isNotSameAs(second);
    }

    @Test
    void refusedTextsAreRefusedEachTime() {
        assertThatThrownBy(() -> cache.parse("show")).isInstanceOf(IotDbSqlException.class);
        assertThatThrownBy(() -> cache.parse("show")).isInstanceOf(IotDbSqlException.class);
    }
}
