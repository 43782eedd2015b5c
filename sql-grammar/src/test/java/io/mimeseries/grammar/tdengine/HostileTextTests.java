package io.mimeseries.grammar.tdengine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.grammar.tdengine.ast.Insert;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no client means to send end in a statement or a refusal, in time in proportion to their length. */
class HostileTextTests {
    private static final int DEEP = 100_000;

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "not ", "abs(", "case when ", "select * from (", "1+(", "a between "})
    void depthIsBounded(String opening) {
        var sql = "select " + opening.repeat(DEEP);
        assertThatThrownBy(() -> TDengineSql.parse(sql))
                .isInstanceOfAny(TDengineSqlException.class, TDengineSqlNotEmulatedException.class);
    }

    @Test
    void longListsAreNoDepth() {
        var sql = "select c" + ", c".repeat(DEEP) + " from t where a in (1" + ", 1".repeat(DEEP) + ")";
        assertThat(TDengineSql.parse(sql)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\"", "`", "/*", "\\", "select '\\", "0x", "1e", ".", "?", "\u0000", "sélect", "--"})
    void openEndsAreRefused(String sql) {
        assertThatThrownBy(() -> TDengineSql.parse(sql)).isInstanceOf(TDengineSqlException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"? from t", "a from t where a in (?)", "a from t limit ?"})
    void questionMarksAreOfPreparedStatementsAlone(String rest) {
        assertThatThrownBy(() -> TDengineSql.parse("select " + rest))
                .isInstanceOfSatisfying(
                        TDengineSqlException.class,
                        refused -> assertThat(refused.text())
                                .isEqualTo("syntax error near \"" + rest.substring(rest.indexOf('?')) + '"'));
    }

    @Property(tries = 500)
    void anyTextIsTakenOrRefused(@ForAll String text) {
        for (var sql : new String[] {text, "select " + text, "insert into t values (" + text}) {
            try {
                assertThat(TDengineSql.parse(sql)).isNotNull();
            } catch (TDengineSqlException refused) {
                assertThat(refused.text()).isNotEmpty();
            }
        }
    }

    @Test
    void statementsAreKeptAndRowsAreNot() {
        var cache = new StatementCache(2);
        var sql = "select 1";
        var first = cache.parse(sql);
        assertThat(cache.parse(sql)).isSameAs(first);
        cache.parse(sql.toUpperCase(Locale.ROOT));
        cache.parse("select 2");
        assertThat(cache.parse(sql)).isNotSameAs(first).isEqualTo(first);
        var insert = cache.parse("insert into t values (1, 1)");
        assertThat(insert).isInstanceOf(Insert.class);
        assertThat(cache.parse("insert into t values (1, 1)")).isNotSameAs(insert);
    }
}
