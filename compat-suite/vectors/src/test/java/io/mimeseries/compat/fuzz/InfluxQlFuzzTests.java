package io.mimeseries.compat.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.grammar.influxql.InfluxQlNotEmulatedException;
import io.mimeseries.grammar.influxql.InfluxQlParser;
import io.mimeseries.grammar.influxql.InfluxQlSyntaxException;
import io.mimeseries.grammar.influxql.ast.Statement;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Damaged InfluxQL. */
class InfluxQlFuzzTests {
    private static final int STATEMENTS_ON_ONE_STATE = 20;
    private static final List<String> MORSELS = List.of(
            " ",
            "\n",
            "\0",
            "\t",
            "'",
            "\"",
            "/",
            "\\",
            "(",
            ")",
            "((((",
            "))))",
            ",",
            ";",
            ".",
            "..",
            ":",
            "::",
            "$",
            "*",
            "-",
            "--",
            "/*",
            "*/",
            "=~",
            "!~",
            "=",
            "!=",
            "<",
            ">=",
            "<>",
            "+",
            "%",
            "|",
            "^",
            "&",
            "0",
            "-0",
            "1.",
            ".5",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "18446744073709551616",
            "1e400",
            "0.0000000000001",
            "1ns",
            "106751d",
            "9999999w",
            "1µ",
            "-1h",
            " AND ",
            " OR ",
            " NOT ",
            "TRUE",
            "now()",
            "time",
            "time(1s)",
            "time(0s)",
            "time(1ns, -1ns)",
            "_name",
            "_tagKey",
            "::tag",
            "::field",
            "::float",
            "::integer",
            "/(/",
            "/.*/",
            "/[^a]+/",
            "'2020-03-01T00:00:00Z'",
            "'0000-00-00'",
            "fill(previous)",
            "fill(9223372036854775807)",
            "tz('Europe/Berlin')",
            "tz('x')",
            " LIMIT 1",
            " OFFSET 9223372036854775807",
            " SLIMIT 1",
            " ORDER BY time DESC",
            " GROUP BY *",
            " GROUP BY time(1m), k",
            " INTO ",
            "(SELECT * FROM m)",
            "count(",
            "mean(v)",
            "top(v, k, 2)",
            "percentile(v, 50)",
            "derivative(mean(v), 1s)",
            "holt_winters(mean(v), 3, 2)",
            "DISTINCT",
            "é",
            "日本",
            "\uD83D\uDE00",
            "\uFFFD");

    @Test
    void whatIsParsedIsRenderedSoThatItParsesToTheSame() throws IOException {
        var fuzz = new Fuzz();
        var texts = RecordedTexts.read().queries();
        for (long seed : Fuzz.seeds()) {
            var damage = new Damage(seed, texts, MORSELS);
            for (int i = 0; i < Fuzz.inputs(); i++) {
                var text = damage.next();
                try {
                    for (var statement : InfluxQlParser.parse(text, Map.of())) {
                        checkRendering(statement, seed, text, fuzz);
                    }
                } catch (InfluxQlSyntaxException | InfluxQlNotEmulatedException e) {
                    if (Words.areInternal(String.valueOf(e.getMessage()), text)) {
                        fuzz.found(seed, e.getMessage() + "", text);
                    }
                } catch (RuntimeException | StackOverflowError e) {
                    fuzz.found(seed, e.toString(), text);
                }
            }
        }
        assertThat(fuzz.findings()).isEmpty();
    }

    private static void checkRendering(Statement statement, long seed, String text, Fuzz fuzz) {
        var rendered = statement.toString();
        if (losesSomething(rendered)) {
            return;
        }
        try {
            var again = InfluxQlParser.parseStatement(rendered).toString();
            if (!again.equals(rendered)) {
                fuzz.found(seed, "rendered as " + rendered + "\n  and then as " + again, text);
            }
        } catch (InfluxQlSyntaxException e) {
            fuzz.found(seed, "rendered as " + rendered + "\n  which is refused: " + e.getMessage(), text);
        }
    }

    /** Where the real server's own texts are not InfluxQL again: passwords are hidden, and no number has an exponent there. */
    private static boolean losesSomething(String rendered) {
        return rendered.contains("[REDACTED]") || rendered.matches("(?s).*fill\\(-?[0-9.]+e[+-][0-9]+\\).*");
    }

    @Test
    void everyTextIsAnsweredOrRefusedInTheServersWords() throws IOException {
        var fuzz = new Fuzz();
        var texts = RecordedTexts.read().queries();
        try (var target = new Target()) {
            for (long seed : Fuzz.seeds()) {
                var damage = new Damage(seed, texts, MORSELS);
                for (int i = 0; i < Fuzz.inputs(); i++) {
                    if (i % STATEMENTS_ON_ONE_STATE == 0) {
                        target.fill();
                    }
                    ask(target, seed, damage.next(), fuzz);
                }
            }
        }
        assertThat(fuzz.findings()).isEmpty();
    }

    private static void ask(Target target, long seed, String text, Fuzz fuzz) {
        try {
            for (var error : target.query(text)) {
                if (Words.areInternal(error, text)) {
                    fuzz.found(seed, error, text);
                }
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fuzz.found(seed, e.toString(), text);
        }
    }
}
