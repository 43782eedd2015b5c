package io.mimeseries.grammar.iotdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.grammar.iotdb.ast.Insert;
import io.mimeseries.grammar.iotdb.ast.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Deep and long statements are answered or refused, and the stack holds. */
class HostileTextTests {

    @ParameterizedTest
    @EnumSource
    void whatIsNestedTooDeepIsRefused(GrammarVersion version) {
        refused("select " + "(".repeat(10_000) + "a" + ")".repeat(10_000) + " from root.b", version);
        refused("select " + "sin(".repeat(10_000) + "a" + ")".repeat(10_000) + " from root.b", version);
        refused("select a from root.b where " + "not ".repeat(10_000) + "a", version);
        refused("select a from root.b where " + "!".repeat(10_000) + "a", version);
        refused("select a" + "+a".repeat(10_000) + " from root.b", version);
        refused("select a" + " is null".repeat(10_000) + " from root.b", version);
        refused("select a from root.b where " + "a in (1) or ".repeat(10_000) + "b", version);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNestedLessDeepIsTaken(GrammarVersion version) {
        assertThat(IotDbSql.parse("select " + "(".repeat(390) + "a" + ")".repeat(390) + " from root.b", version))
                .isInstanceOf(Query.class);
        assertThat(IotDbSql.parse("select " + "sin(".repeat(390) + "a" + ")".repeat(390) + " from root.b", version))
                .isInstanceOf(Query.class);
        assertThat(IotDbSql.parse("select a from root.b where time=1" + " or time=1".repeat(990), version))
                .isInstanceOf(Query.class);
    }

    @ParameterizedTest
    @EnumSource
    void aFaultBeforeTheDepthIsToldFirst(GrammarVersion version) {
        assertThatThrownBy(() -> IotDbSql.parse("selec " + "(".repeat(10_000), version))
                .isInstanceOf(IotDbSqlException.class)
                .hasMessageContaining("line 1:0 ");
    }

    @ParameterizedTest
    @EnumSource
    void longStatementsAreRead(GrammarVersion version) {
        var query = IotDbSql.parse("select a" + ",a".repeat(20_000) + " from root.b", version);
        assertThat(((Query) query).columns()).hasSize(20_001);
        var insert = IotDbSql.parse("insert into root.b(time,a) values(1,2)" + ",(3,4)".repeat(100_000), version);
        assertThat(((Insert) insert).rows()).hasSize(100_001);
        var careful = IotDbSql.parse("insert into root.b(time,a) values(1,2)" + ",(3,now())".repeat(5_000), version);
        assertThat(((Insert) careful).rows()).hasSize(5_001);
    }

    private static void refused(String sql, GrammarVersion version) {
        assertThatThrownBy(() -> IotDbSql.parse(sql, version)).isInstanceOf(IotDbSqlNotEmulatedException.class);
    }
}
