package io.mimeseries.influxdb.select.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.grammar.influxql.InfluxQlParser;
import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Fill;
import io.mimeseries.grammar.influxql.ast.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectCompilerTests {
    private static final long HOUR = 3_600_000_000_000L;
    private static final long NOW = 1_583_020_800_000_000_123L;

    @Test
    void intervalsEndAtNow() {
        assertThat(compile("SELECT mean(usage) FROM cpu GROUP BY time(1h)").timeRange())
                .isEqualTo(new TimeRange(TimeRange.MIN_TIME, NOW));
        assertThat(compile("SELECT mean(usage) FROM cpu").timeRange()).isEqualTo(TimeRange.ALL);
        assertThat(compile("SELECT mean(usage) FROM cpu WHERE time < 9 GROUP BY time(1h)")
                        .timeRange()
                        .max())
                .isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "time(1h)                        | 3600000000000 | 0",
                "time(1h, 5m)                    | 3600000000000 | 300000000000",
                "time(1h, 65m)                   | 3600000000000 | 300000000000",
                "time(1h, -5m)                   | 3600000000000 | -300000000000",
                "time(1h, now())                 | 3600000000000 | 123",
                "time(1h + 5m, 2m)               | 3900000000000 | 120000000000",
                // weeks are counted from a Monday, where 1970-01-01 is a Thursday; now is a Sunday
                "time(1w, now())                 | 604800000000000 | 518400000000123",
                "time(-1h)                       | 0 | 0",
            })
    void resolvesTimeDimensions(String dimension, long interval, long offset) {
        var compiled = compile("SELECT mean(usage) FROM cpu WHERE time > 0 GROUP BY " + dimension);

        assertThat(compiled.interval()).isEqualTo(interval);
        assertThat(compiled.intervalOffset()).isEqualTo(offset);
    }

    @Test
    void subqueryInheritsBoundsIntervalAndGrouping() {
        var outer = rewrite("SELECT max(m) FROM (SELECT mean(usage) AS m FROM cpu WHERE time < 50 GROUP BY host) "
                + "WHERE time >= 10 AND time < 100 GROUP BY time(1h), region");
        var inner = subquery(outer);

        assertThat(inner.timeRange()).isEqualTo(new TimeRange(10, 49));
        assertThat(inner.interval()).isEqualTo(HOUR);
        assertThat(inner.intervalInherited()).isTrue();
        assertThat(inner.tags()).containsExactly("host");
        assertThat(inner.groupingTags()).containsExactly("host", "region");
        assertThat(outer.groupingTags()).containsExactly("region");
        assertThat(inner.fill()).isEqualTo(new Fill(Fill.Mode.NONE, null));
        assertThat(outer.fill()).isEqualTo(Fill.NULL);
    }

    @Test
    void subqueryKeepsItsOwnInterval() {
        var inner = subquery(rewrite("SELECT max(m) FROM (SELECT mean(usage) AS m FROM cpu GROUP BY time(5m) fill(0)) "
                + "GROUP BY time(1h) ORDER BY time DESC"));

        assertThat(inner.interval()).isEqualTo(HOUR / 12);
        assertThat(inner.intervalInherited()).isFalse();
        assertThat(inner.fill().mode()).isEqualTo(Fill.Mode.NUMBER);
        assertThat(inner.ascending()).isFalse();
        assertThat(inner.timeRange().max()).isEqualTo(NOW);
    }

    @Test
    void tellsCallsFromReferences() {
        var compiled = rewrite("SELECT abs(max(usage)) * usage, host FROM cpu");

        assertThat(compiled.calls()).hasSize(1);
        assertThat(compiled.references())
                .containsExactly(
                        new Expression.VariableReference("usage", DataType.FLOAT),
                        new Expression.VariableReference("host", DataType.TAG));
        assertThat(compiled.selector()).isTrue();
        assertThat(compiled.raw()).isFalse();
        assertThat(compile("SELECT max(usage), 2 * max(usage) FROM cpu").calls())
                .hasSize(1);
        assertThat(compile("SELECT mean(usage) FROM cpu").selector()).isFalse();
        assertThat(compile("SELECT abs(usage) FROM cpu").raw()).isTrue();
        assertThat(compile("SELECT max(usage), min(usage) FROM cpu").selector()).isFalse();
        assertThat(compile("SELECT max(usage), min(usage) FROM cpu").onlySelectors())
                .isTrue();
    }

    @Test
    void typesReferencesOfFieldsAndCondition() {
        var compiled =
                rewrite("SELECT usage, nothere, host::field FROM cpu WHERE note = 'x' AND host = 'a' AND time > 5");

        assertThat(compiled.references())
                .containsExactly(
                        new Expression.VariableReference("usage", DataType.FLOAT),
                        new Expression.VariableReference("nothere"),
                        new Expression.VariableReference("host", DataType.ANY_FIELD));
        assertThat(compiled.condition())
                .isEqualTo(InfluxQlParser.parseExpression("note::string = 'x' AND host::tag = 'a'"));
    }

    @Test
    void takesTopApart() {
        var top = compile("SELECT top(usage, host, 3), note FROM cpu").topBottom();

        assertThat(top)
                .isEqualTo(new TopBottom(
                        true,
                        new Expression.VariableReference("usage"),
                        List.of(new Expression.VariableReference("host")),
                        3));
    }

    @Test
    void targetTakesNoNullsAndNoExtraColumns() {
        var compiled = compile("SELECT top(usage, host, 3) INTO x FROM cpu GROUP BY time(1h)");

        assertThat(compiled.fill().mode()).isEqualTo(Fill.Mode.NONE);
        assertThat(compiled.columnNames()).containsExactly("time", "top");
    }

    @Test
    void expandsDimensions() {
        var compiled = rewrite("SELECT mean(usage) FROM cpu GROUP BY *");

        assertThat(compiled.tags()).containsExactly("host", "region");
        assertThat(compiled.groupByAll()).isFalse();
        assertThat(rewrite("SELECT mean(usage) FROM cpu GROUP BY /^reg/").tags())
                .containsExactly("region");
    }

    private static CompiledSelect compile(String query) {
        return SelectCompiler.compile((Statement.Select) InfluxQlParser.parseStatement(query), NOW);
    }

    private static CompiledSelect rewrite(String query) {
        return FieldRewriter.rewrite(compile(query), new RecordedData());
    }

    private static CompiledSelect subquery(CompiledSelect outer) {
        return ((CompiledSource.Subquery) outer.sources().get(0)).select();
    }
}
