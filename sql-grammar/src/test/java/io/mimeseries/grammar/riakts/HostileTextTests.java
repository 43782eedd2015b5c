package io.mimeseries.grammar.riakts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.grammar.riakts.ast.Select;
import io.mimeseries.grammar.riakts.ast.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Deep and long statements are answered or refused, and the stack holds. */
class HostileTextTests {

    @ParameterizedTest
    @EnumSource
    void whatIsNestedTooDeepIsRefused(GrammarVersion version) {
        refused("select " + "(".repeat(10_000) + "a" + ")".repeat(10_000) + " from b", version);
        refused("select " + "sum(".repeat(10_000) + "a" + ")".repeat(10_000) + " from b", version);
        refused("select a from b where " + "(".repeat(10_000) + "a = 1" + ")".repeat(10_000), version);
        refused("select a" + "+a".repeat(10_000) + " from b", version);
        refused("select a from b where a = 1" + " and a = 1".repeat(10_000), version);
        refused("select a from b where a = 1" + " or a = 1".repeat(10_000), version);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNestedLessDeepIsTaken(GrammarVersion version) {
        assertThat(RiakTsSql.parse("select " + "(".repeat(390) + "a" + ")".repeat(390) + " from b", version))
                .isInstanceOf(Select.class);
        assertThat(RiakTsSql.parse("select a from b where " + "(".repeat(390) + "a = 1" + ")".repeat(390), version))
                .isInstanceOf(Select.class);
        var conditions = new StringBuilder("select a from b where a = 0");
        for (int i = 1; i < 990; i++) {
            conditions
                    .append(i % 2 == 0 ? " and a" : " or a")
                    .append(i)
                    .append(" = ")
                    .append(i);
        }
        assertThat(RiakTsSql.parse(conditions.toString(), version)).isInstanceOf(Select.class);
    }

    @ParameterizedTest
    @EnumSource
    void longStatementsAreRead(GrammarVersion version) {
        var query = RiakTsSql.parse("select a" + ",a".repeat(20_000) + " from b", version);
        assertThat(((Select) query).fields()).hasSize(20_001);
        var insert = RiakTsSql.parse("insert into b values(1,2)" + ",(3,'4')".repeat(100_000), version);
        assertThat(((Statement.Insert) insert).rows()).hasSize(100_001);
    }

    @ParameterizedTest
    @EnumSource
    void quotesWithoutEndsAreFoundAtOnce(GrammarVersion version) {
        unread("select " + "''".repeat(100_000) + "'", version);
        unread("/*".repeat(200_000), version);
        unread("/*a".repeat(200_000), version);
        unread("select" + " -".repeat(200_000), version);
        unread("-".repeat(200_000), version);
        unread("select " + "9".repeat(200_000) + "x from b", version);
    }

    private static void unread(String sql, GrammarVersion version) {
        assertThatThrownBy(() -> RiakTsSql.parse(sql, version))
                .isInstanceOfAny(RiakTsSqlException.class, RiakTsSqlNotEmulatedException.class);
    }

    private static void refused(String sql, GrammarVersion version) {
        assertThatThrownBy(() -> RiakTsSql.parse(sql, version)).isInstanceOf(RiakTsSqlNotEmulatedException.class);
    }
}
