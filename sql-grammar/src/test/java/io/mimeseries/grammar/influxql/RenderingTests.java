package io.mimeseries.grammar.influxql;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.grammar.influxql.ast.Statement.CreateDatabase;
import io.mimeseries.grammar.influxql.ast.Statement.CreateUser;
import io.mimeseries.grammar.influxql.ast.Statement.SetPassword;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The canonical text of statements. */
class RenderingTests {

    @Test
    void theTextIsThatOfTheRealServer() {
        var different = new ArrayList<String>();
        for (var row : Recorded.rows("rendered")) {
            var actual = InfluxQlParser.parseStatement(row.get(0)).toString();
            if (!actual.equals(row.get(1))) {
                different.add("real: " + row.get(1) + "\n  ours: " + actual);
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void theTextParsesToTheSameStatement() {
        var different = new ArrayList<String>();
        for (var statement : accepted()) {
            var text = statement.toString();
            if (losesSomething(statement, text)) {
                continue;
            }
            var again = InfluxQlParser.parseStatement(text);
            if (!again.toString().equals(text) || (!again.equals(statement) && !hidesDefault(statement))) {
                different.add(text + "\n  again: " + again + "\n  " + statement.getClass());
            }
        }
        assertThat(different).isEmpty();
    }

    private static List<Statement> accepted() {
        var texts = Stream.concat(
                Corpus.accepted().stream(),
                Stream.of("vectors", "real-world", "mutated")
                        .flatMap(file -> Recorded.rows(file).stream())
                        .filter(row -> row.get(1).isEmpty())
                        .map(row -> row.get(0)));
        return texts.flatMap(text -> InfluxQlParser.parse(text, Corpus.PARAMETERS).stream())
                .toList();
    }

    /** The real server's texts hide passwords, round numbers to three decimals and do not quote behind DISTINCT. */
    private static boolean losesSomething(Statement statement, String text) {
        boolean emptyOptions = statement instanceof CreateDatabase && text.endsWith(" WITH");
        return statement instanceof CreateUser
                || statement instanceof SetPassword
                || emptyOptions
                || text.matches("(?s).*(\\d\\.\\d|DISTINCT |nope\\.:MEAS|e[+-]\\d|\"\"|FROM :MEASUREMENT).*");
    }

    /** A fill that says the default, and the same zone under another name, are not written. */
    private static boolean hidesDefault(Statement statement) {
        return statement instanceof Statement.Select
                || statement instanceof Statement.Explain
                || statement instanceof Statement.CreateContinuousQuery
                || statement instanceof Statement.CreateRetentionPolicy
                || statement instanceof CreateDatabase;
    }

    @Test
    void expressionsParseOnTheirOwn() {
        assertThat(InfluxQlParser.parseExpression("a=1 and -b > 2h or \"c d\" =~ /x\\/y/"))
                .hasToString("a = 1 AND -1 * b > 2h OR \"c d\" =~ /x\\/y/");
        assertThat(InfluxQlParser.parse("", Map.of())).isEmpty();
    }
}
