package io.mimeseries.grammar.iotdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.grammar.iotdb.ast.BinaryOperator;
import io.mimeseries.grammar.iotdb.ast.Duration;
import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Expression.Binary;
import io.mimeseries.grammar.iotdb.ast.Expression.Timeseries;
import io.mimeseries.grammar.iotdb.ast.Literal;
import io.mimeseries.grammar.iotdb.ast.Literal.IntegerLiteral;
import io.mimeseries.grammar.iotdb.ast.Path;
import io.mimeseries.grammar.iotdb.ast.Query;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What trees hold: precedence, nodes, constants. */
class TreeTests {

    @Test
    void operatorsBindAsInTheRealGrammar() {
        var tree = column("a + b * c > 1 and not d or e", GrammarVersion.V1_0);
        var sum = binary(BinaryOperator.ADD, series("a"), binary(BinaryOperator.MULTIPLY, series("b"), series("c")));
        var not = new Expression.Unary(Expression.Unary.Operator.NOT, series("d"));
        assertThat(tree)
                .isEqualTo(binary(
                        BinaryOperator.OR,
                        binary(BinaryOperator.AND, binary(BinaryOperator.GREATER, sum, new IntegerLiteral("1")), not),
                        series("e")));
    }

    @Test
    void aStarBehindANameIsAWildcard() {
        assertThat(column("a * -b", GrammarVersion.V1_0))
                .isEqualTo(binary(BinaryOperator.SUBTRACT, series("a*"), series("b")));
    }

    @ParameterizedTest
    @CsvSource({
        "root.`a`.b, root.a.b",
        "root.`a.b`.c, root.`a.b`.c",
        "root.`1`.`1a`.`1e3`, root.`1`.1a.`1e3`",
        "root.a*.**, root.a*.**",
        "root.select.中文, root.select.中文",
        "ROOT.a, ROOT.a"
    })
    void nodesKeepTheBackquotesTheyNeed(String written, String kept) {
        var query = (Query) IotDbSql.parse("select s from " + written, GrammarVersion.V1_0);
        assertThat(query.from().get(0)).hasToString(kept);
        assertThat(query.from().get(0).absolute()).isTrue();
    }

    @Test
    void aDurationIsANameIn13() {
        var query = (Query) IotDbSql.parse("select s from root.a where time <= 1ms", GrammarVersion.V1_3);
        assertThat(query.where()).isEqualTo(binary(BinaryOperator.LESS_OR_EQUAL, new Expression.Time(), series("1ms")));
    }

    @Test
    void datesKeepTheirSpelling() {
        var query = (Query) IotDbSql.parse(
                "select s from root.a where time > 2020-01-01 00:00:00+08:00 - 1mo2d", GrammarVersion.V1_0);
        var duration = new Duration(
                "1mo2d", List.of(new Duration.Part(1, Duration.Unit.MONTH), new Duration.Part(2, Duration.Unit.DAY)));
        var date = new Literal.DateLiteral(
                "2020-01-01 00:00:00+08:00-1mo2d",
                "2020-01-01 00:00:00+08:00",
                List.of(new Literal.Shift(true, duration)));
        assertThat(query.where()).isEqualTo(binary(BinaryOperator.GREATER, new Expression.Time(), date));
    }

    @Test
    void notBeforeLikeIsDropped() {
        assertThat(column("a not like '%''x'", GrammarVersion.V1_0))
                .isEqualTo(new Expression.Like(false, series("a"), "%'x"));
    }

    @Test
    void casesAre13() {
        var tree = column("case a when 1 then 'x' else b end", GrammarVersion.V1_3);
        assertThat(tree)
                .isEqualTo(new Expression.Case(
                        series("a"),
                        List.of(new Expression.Case.When(
                                new IntegerLiteral("1"), new Literal.StringLiteral("'x'", "x"))),
                        series("b")));
        var bare = (Expression.Case) column("case when a then b else c end", GrammarVersion.V1_3);
        assertThat(bare.operand()).isNull();
        assertThat(bare.otherwise()).isEqualTo(series("c"));
    }

    private static Expression column(String text, GrammarVersion version) {
        return ((Query) IotDbSql.parse("select " + text + " from root.x", version))
                .columns()
                .get(0)
                .expression();
    }

    private static Expression binary(BinaryOperator operator, Expression left, Expression right) {
        return new Binary(operator, left, right);
    }

    private static Expression series(String node) {
        return new Timeseries(new Path(List.of(node), false));
    }
}
